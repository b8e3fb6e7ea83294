/** Address cards for telephones and mail programs. */
@NullMarked
package hearth.exchange.vcard;

import org.jspecify.annotations.NullMarked;
