// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.wifiBand`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    WifiBand = "microsoft.graph.callRecords.wifiBand" {
        /// `unknown`
        Unknown = "unknown",
        /// `frequency24GHz`
        Frequency24GHz = "frequency24GHz",
        /// `frequency50GHz`
        Frequency50GHz = "frequency50GHz",
        /// `frequency60GHz`
        Frequency60GHz = "frequency60GHz",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
