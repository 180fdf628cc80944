// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.wifiBand`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    WifiBand = "microsoft.graph.callRecords.wifiBand" {
        Unknown = "unknown",
        Frequency24GHz = "frequency24GHz",
        Frequency50GHz = "frequency50GHz",
        Frequency60GHz = "frequency60GHz",
        UnknownFutureValue = "unknownFutureValue",
    }
}
