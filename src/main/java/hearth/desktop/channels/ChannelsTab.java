package hearth.desktop.channels;

/** The ways of looking at the channels. */
enum ChannelsTab {
    CHANNELS,
    CROSSOVERS,
    STRENGTHS,
    REQUESTS
}
