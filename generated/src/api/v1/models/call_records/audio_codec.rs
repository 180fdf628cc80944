// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.audioCodec`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    AudioCodec = "microsoft.graph.callRecords.audioCodec" {
        Unknown = "unknown",
        Invalid = "invalid",
        Cn = "cn",
        Pcma = "pcma",
        Pcmu = "pcmu",
        AmrWide = "amrWide",
        G722 = "g722",
        G7221 = "g7221",
        G7221c = "g7221c",
        G729 = "g729",
        MultiChannelAudio = "multiChannelAudio",
        Muchv2 = "muchv2",
        Opus = "opus",
        Satin = "satin",
        SatinFullband = "satinFullband",
        RtAudio8 = "rtAudio8",
        RtAudio16 = "rtAudio16",
        Silk = "silk",
        SilkNarrow = "silkNarrow",
        SilkWide = "silkWide",
        Siren = "siren",
        XmsRta = "xmsRTA",
        UnknownFutureValue = "unknownFutureValue",
    }
}
