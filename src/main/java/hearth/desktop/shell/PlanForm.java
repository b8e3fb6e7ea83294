package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Picker;
import hearth.desktop.fx.Space;
import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The settings of a plan: what it is called, where it is, its limits and who does the work. */
final class PlanForm {

    private final Desk desk;
    private final Texts texts;
    private final FormPane form;
    private final TextField name = new TextField();
    private final Picker<String> currency;
    private final Picker<Locale> locale;
    private final ComboBox<DayOfWeek> weekday;
    private final Picker<String> zone;
    private final TextField budget = new TextField();
    private final DateField started;
    private final Map<Threshold, TextField> thresholds = new EnumMap<>(Threshold.class);
    private final List<HelperRow> helpers = new ArrayList<>();
    private final VBox helperRows = new VBox(Space.S);

    PlanForm(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.form = new FormPane(texts);
        this.currency = new Picker<>(Regions.currencies(), code -> Regions.name(code, texts.locale()));
        this.locale = new Picker<>(Regions.locales(texts.locale()), each -> each.getDisplayName(texts.locale()));
        this.zone = new Picker<>(Regions.zones(desk.plan().settings().zone()), id -> id);
        this.started = new DateField(texts);
        this.weekday = Choices.of(List.of(DayOfWeek.values()), day -> Regions.name(day, texts.locale()));
        fill(desk.plan().settings());
        build();
    }

    /** The form, and the button that takes it. */
    Sheet sheet(Runnable close) {
        return new Sheet(texts, texts.get("shell.settings.title"), form, close)
                .foot(
                        Buttons.plain(texts.get("shell.cancel"), close),
                        Buttons.primary(texts.get("shell.save"), Feather.CHECK, () -> submit(close)));
    }

    private void submit(Runnable close) {
        if (form.submit(() -> draft().command(desk.plan()), desk::execute)) {
            close.run();
        }
    }

    private void fill(Settings settings) {
        name.setText(settings.name());
        currency.set(settings.currency());
        locale.set(settings.locale());
        weekday.setValue(settings.firstDayOfWeek());
        zone.set(settings.zone().getId());
        started.setValue(settings.started());
        Optional.ofNullable(settings.budget())
                .ifPresent(money -> budget.setText(texts.number(money.amount().doubleValue(), 2)));
        for (Threshold threshold : Threshold.values()) {
            thresholds.put(threshold, limit(settings, threshold));
        }
        PlanDraft.helpersOf(desk.plan()).forEach(this::addHelper);
    }

    private TextField limit(Settings settings, Threshold threshold) {
        boolean own = settings.thresholds().containsKey(threshold.name());
        TextField field = new TextField(own ? String.valueOf(settings.limit(threshold)) : "");
        field.setPromptText(String.valueOf(threshold.standard()));
        return field;
    }

    private void build() {
        form.add("name", texts.get("shell.settings.name"), name);
        form.add(field("currency", currency), field("budget", budget));
        form.add(field("locale", locale), field("zone", zone));
        form.add(field("firstDayOfWeek", weekday), field("started", started));
        form.getChildren().add(Labels.of(texts.get("shell.settings.helpers"), "h3"));
        form.add("helpers", texts.get("shell.settings.helpersHint"), helperRows);
        form.getChildren()
                .add(Buttons.plain(texts.get("shell.helper.add"), Feather.USER_PLUS, () -> addHelper(newHelper())));
        form.getChildren().add(Labels.of(texts.get("shell.settings.limits"), "h3"));
        form.getChildren().add(Labels.wrapped(texts.get("shell.settings.limitsHint"), "muted"));
        addLimits();
    }

    private Field field(String component, Control control) {
        return new Field(component, texts.get("shell.settings." + component), control);
    }

    private void addLimits() {
        List<Field> fields = new ArrayList<>();
        thresholds.forEach(
                (threshold, field) -> fields.add(new Field(threshold.name(), texts.name("plan", threshold), field)));
        for (int i = 0; i < fields.size(); i += 2) {
            form.add(fields.subList(i, Math.min(i + 2, fields.size())).toArray(Field[]::new));
        }
    }

    private Helper newHelper() {
        return new Helper(new HelperId(desk.ids().next()), " ", 0, List.of(), helpers.size());
    }

    private void addHelper(Helper helper) {
        HelperRow row = new HelperRow(helper, desk.today(), texts, this::removeHelper);
        helpers.add(row);
        helperRows.getChildren().add(row);
    }

    private void removeHelper(HelperRow row) {
        helpers.remove(row);
        helperRows.getChildren().remove(row);
    }

    private PlanDraft draft() {
        Map<Threshold, String> limits = new EnumMap<>(Threshold.class);
        thresholds.forEach((threshold, field) -> limits.put(threshold, field.getText()));
        return new PlanDraft(
                name.getText(),
                picked("currency", currency),
                picked("locale", locale),
                weekday.getValue(),
                ZoneId.of(picked("zone", zone)),
                budget.getText(),
                started.day("started"),
                limits,
                helpers.stream().map(HelperRow::draft).toList());
    }

    private static <T> T picked(String field, Picker<T> picker) {
        return picker.get()
                .orElseThrow(() -> new Refused(field, Message.of("shell.refused.unknown", picker.getText())));
    }
}
