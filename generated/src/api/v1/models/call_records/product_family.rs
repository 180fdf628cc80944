// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.productFamily`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    ProductFamily = "microsoft.graph.callRecords.productFamily" {
        Unknown = "unknown",
        Teams = "teams",
        SkypeForBusiness = "skypeForBusiness",
        Lync = "lync",
        UnknownFutureValue = "unknownFutureValue",
        AzureCommunicationServices = "azureCommunicationServices",
    }
}
