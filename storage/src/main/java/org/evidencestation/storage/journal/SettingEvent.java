package org.evidencestation.storage.journal;

/**
 * How the station was told to work. Names and values are those of the settings file: a text as it is, truth and numbers as
 * they are written there, anything longer as JSON, nothing where there is none.
 */
public sealed interface SettingEvent extends OfficeEvent {
    /**
     * A setting is another from here on, or from the next start on.
     *
     * @param setting its name in the settings file
     * @param by who changed it on the screen; the station, where it found the file changed when it started
     */
    record SettingChanged(String setting, String before, String after, String reason, String by)
            implements SettingEvent {}

    /** One that puts footage at risk shall be another, once a second person confirms it. */
    record SettingProposed(String setting, String before, String after, String reason, String by)
            implements SettingEvent {}

    /** @param proposed number of the line of {@link SettingProposed}; in the name of who proposed it says nothing */
    record SettingConfirmed(long proposed, String by) implements SettingEvent {}

    /** It stays as it is: somebody said no, or whoever proposed it took it back. */
    record SettingDeclined(long proposed, String reason, String by) implements SettingEvent {}
}
