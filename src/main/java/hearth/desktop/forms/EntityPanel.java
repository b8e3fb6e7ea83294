package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Unfinished;
import hearth.picture.map.QuadrantWords;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Remove;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One thing of the landscape at the side of a screen: its form, and what hangs on it. */
public final class EntityPanel implements Unfinished, AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final EntityId<?> id;
    private final EntityForm<?> form;
    private final Button save;
    private final SidePanel panel;
    private final List<Runnable> refreshing = new ArrayList<>();
    private final List<Unfinished> lists = new ArrayList<>();
    private final Lifetime lifetime = new Lifetime();
    private @Nullable Node option;
    private @Nullable OptionCard weighing;
    private final VBox role = Panes.card();

    private EntityPanel(Desk desk, EntityId<?> id, EntityForm<?> form, Runnable close, Consumer<EntityId<?>> open) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.form = form;
        this.save = Buttons.primary(texts.get("landscape.save"), Feather.CHECK, this::save);
        this.panel = new SidePanel(texts, title(), subtitle(), close)
                .body(body(open).toArray(Node[]::new))
                .foot(remove(), Panes.spacer(), save)
                .whenLeft(this::leave);
        refreshing.add(form::refresh);
        lifetime.with(desk.session().onRevision(revision -> refresh()));
        watch();
    }

    /**
     * A panel for a person, community, channel, segment or tie that stands in the plan; none for anything else.
     *
     * @param close closes the panel
     * @param open shows something that is named in it
     */
    public static Optional<EntityPanel> of(Desk desk, EntityId<?> id, Runnable close, Consumer<EntityId<?>> open) {
        if (!desk.plan().has(id)) {
            return Optional.empty();
        }
        return form(desk, id).map(form -> new EntityPanel(desk, id, form, close, open));
    }

    public Node node() {
        return panel;
    }

    /** Puts what it costs and brings to reach people through it before everything else. */
    public EntityPanel optionFirst() {
        Node weighed = option;
        if (weighed != null && weighed.getParent() instanceof VBox body) {
            body.getChildren().remove(weighed);
            body.getChildren().addFirst(weighed);
        }
        return this;
    }

    /** Says what part it plays among the others, before everything else; nothing when there is nothing to say. */
    public void role(String... lines) {
        role.getChildren()
                .setAll(Stream.of(lines)
                        .map(line -> Labels.wrapped(line, "small"))
                        .toList());
        Panes.shown(role, lines.length > 0);
    }

    /** Gives the keyboard to the form. */
    public void focus() {
        form.focus();
    }

    public EntityId<?> id() {
        return id;
    }

    @Override
    public boolean leave() {
        return !desk.plan().has(id) || (kept() && lists.stream().allMatch(Unfinished::leave));
    }

    /** Everything that was typed, also of what it costs and brings to reach people through it. */
    private void save() {
        kept();
        mark();
    }

    /** Saves form and option; what was typed in both is one gesture. */
    private boolean kept() {
        OptionCard card = weighing;
        if (card != null && card.isDirty() && form.isDirty()) {
            return together(card);
        }
        return (!form.isDirty() || form.save()) && (card == null || card.leave());
    }

    private boolean together(OptionCard card) {
        boolean kept = card.drafted().filter(form::save).isPresent();
        if (kept) {
            card.saved();
        }
        return kept;
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private static Optional<EntityForm<?>> form(Desk desk, EntityId<?> id) {
        return switch (id) {
            case PersonId person -> Optional.of(new EntityForm<>(desk, person, new PersonFields(desk, person)));
            case CommunityId community -> Optional.of(new EntityForm<>(desk, community, new CommunityFields(desk)));
            case ChannelId channel -> Optional.of(new EntityForm<>(desk, channel, new ChannelFields(desk)));
            case SegmentId segment -> Optional.of(new EntityForm<>(desk, segment, new SegmentFields(desk)));
            case TieId tie -> Optional.of(new EntityForm<>(desk, tie, new TieFields(desk)));
            default -> Optional.empty();
        };
    }

    private List<Node> body(Consumer<EntityId<?>> open) {
        List<Node> body = new ArrayList<>();
        role();
        body.add(role);
        if (id instanceof PersonId person) {
            body.add(standing(person));
        }
        if (id instanceof CommunityId community) {
            body.add(GiveAndTake.of(desk, community, refreshing));
        }
        body.add(form.node());
        if (id instanceof NodeId<?> node) {
            TiesCard ties = lifetime.with(new TiesCard(desk, node, open));
            body.add(Panes.section(texts.get("landscape.section.ties"), ties));
            if (!(node instanceof SegmentId)) {
                body.add(option(node));
            }
        }
        if (id instanceof PersonId person) {
            EvidenceCard evidence = new EvidenceCard(desk, person);
            AccountsCard accounts = new AccountsCard(desk, person);
            refreshing.add(evidence::refresh);
            refreshing.add(accounts::refresh);
            lists.addAll(List.of(evidence, accounts));
            body.add(dates(person));
            body.add(Panes.section(texts.get("landscape.section.evidence"), evidence));
            body.add(Panes.section(texts.get("landscape.section.accounts"), accounts));
            body.add(trail(person));
            body.add(PersonalData.of(desk, person));
        }
        return body;
    }

    private Node trail(PersonId person) {
        TrailCard trail = new TrailCard(desk, person);
        refreshing.add(trail::refresh);
        return Panes.section(texts.get("landscape.section.trail"), trail);
    }

    private Node option(NodeId<?> node) {
        OptionCard card = new OptionCard(desk, node);
        refreshing.add(card::refresh);
        lists.add(card);
        weighing = card;
        Node section = Panes.section(texts.get("mix.card.title"), card);
        option = section;
        return section;
    }

    private Node dates(PersonId person) {
        DatesCard dates = new DatesCard(desk, person);
        refreshing.add(dates::refresh);
        lists.add(dates);
        return Panes.section(texts.get("landscape.section.dates"), dates);
    }

    /** Where the person stands, in words that follow every piece of evidence. */
    private Node standing(PersonId person) {
        VBox lines = new VBox();
        Runnable fill = () ->
                desk.plan().find(person).ifPresent(now -> lines.getChildren().setAll(lines(now)));
        fill.run();
        refreshing.add(fill);
        return Panes.card(lines);
    }

    private List<Node> lines(Person person) {
        Standing standing = Standing.of(person, desk.plan(), desk.today());
        QuadrantWords words = new QuadrantWords(texts);
        return List.of(
                Labels.of(words.name(standing.quadrant()), "strong"),
                Labels.wrapped(words.meaning(standing.quadrant()), "small", "muted"),
                Labels.wrapped(words.influence(standing.influence()), "small"),
                Labels.wrapped(words.visibility(standing.visibility()), "small"));
    }

    private void refresh() {
        if (desk.plan().has(id)) {
            refreshing.forEach(Runnable::run);
            panel.title(title());
            mark();
        }
    }

    /** Save can be pressed when there is something to save. */
    private void watch() {
        panel.addEventHandler(KeyEvent.KEY_RELEASED, event -> mark());
        panel.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> mark());
        panel.addEventHandler(ActionEvent.ACTION, event -> mark());
        panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean inLine = event.getTarget() instanceof TextField;
            if (event.getCode() == KeyCode.ENTER && (inLine || event.isShortcutDown())) {
                event.consume();
                save();
            }
        });
        mark();
    }

    private void mark() {
        boolean typed = form.isDirty() || (weighing != null && weighing.isDirty());
        save.setDisable(!desk.plan().has(id) || !typed);
    }

    private Button remove() {
        return Buttons.danger(
                texts.get("landscape.delete"),
                Feather.TRASH_2,
                () -> desk.execute(new Remove(Message.of("landscape.do.remove", title()), id)));
    }

    private String title() {
        Entity entity = desk.plan().get(id);
        return entity instanceof Tie tie ? name(tie.from()) + " – " + name(tie.to()) : entity.label();
    }

    private String name(EntityId<?> of) {
        return desk.plan().get(of).label();
    }

    private String subtitle() {
        return switch (id) {
            case PersonId person -> texts.get("landscape.NodeKind.PERSON");
            case CommunityId community -> texts.get("landscape.NodeKind.COMMUNITY");
            case ChannelId channel -> texts.get("landscape.NodeKind.CHANNEL");
            case SegmentId segment -> texts.get("landscape.NodeKind.SEGMENT");
            default -> texts.get("landscape.tie");
        };
    }
}
