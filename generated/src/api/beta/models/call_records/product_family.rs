// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.productFamily`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    ProductFamily = "microsoft.graph.callRecords.productFamily" {
        /// `unknown`
        Unknown = "unknown",
        /// `teams`
        Teams = "teams",
        /// `skypeForBusiness`
        SkypeForBusiness = "skypeForBusiness",
        /// `lync`
        Lync = "lync",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `azureCommunicationServices`
        AzureCommunicationServices = "azureCommunicationServices",
    }
}
