// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.audioCodec`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    AudioCodec = "microsoft.graph.callRecords.audioCodec" {
        /// `unknown`
        Unknown = "unknown",
        /// `invalid`
        Invalid = "invalid",
        /// `cn`
        Cn = "cn",
        /// `pcma`
        Pcma = "pcma",
        /// `pcmu`
        Pcmu = "pcmu",
        /// `amrWide`
        AmrWide = "amrWide",
        /// `g722`
        G722 = "g722",
        /// `g7221`
        G7221 = "g7221",
        /// `g7221c`
        G7221c = "g7221c",
        /// `g729`
        G729 = "g729",
        /// `multiChannelAudio`
        MultiChannelAudio = "multiChannelAudio",
        /// `muchv2`
        Muchv2 = "muchv2",
        /// `opus`
        Opus = "opus",
        /// `satin`
        Satin = "satin",
        /// `satinFullband`
        SatinFullband = "satinFullband",
        /// `rtAudio8`
        RtAudio8 = "rtAudio8",
        /// `rtAudio16`
        RtAudio16 = "rtAudio16",
        /// `silk`
        Silk = "silk",
        /// `silkNarrow`
        SilkNarrow = "silkNarrow",
        /// `silkWide`
        SilkWide = "silkWide",
        /// `siren`
        Siren = "siren",
        /// `xmsRTA`
        XmsRta = "xmsRTA",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
