// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationSupportedEntities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WorkforceIntegrationSupportedEntities = "microsoft.graph.workforceIntegrationSupportedEntities" {
        None = "none",
        Shift = "shift",
        SwapRequest = "swapRequest",
        UserShiftPreferences = "userShiftPreferences",
        Openshift = "openshift",
        OpenShiftRequest = "openShiftRequest",
        OfferShiftRequest = "offerShiftRequest",
        UnknownFutureValue = "unknownFutureValue",
    }
}
