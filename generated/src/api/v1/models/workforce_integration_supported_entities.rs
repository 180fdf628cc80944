// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationSupportedEntities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WorkforceIntegrationSupportedEntities = "microsoft.graph.workforceIntegrationSupportedEntities" {
        /// `none`
        None = "none",
        /// `shift`
        Shift = "shift",
        /// `swapRequest`
        SwapRequest = "swapRequest",
        /// `userShiftPreferences`
        UserShiftPreferences = "userShiftPreferences",
        /// `openshift`
        Openshift = "openshift",
        /// `openShiftRequest`
        OpenShiftRequest = "openShiftRequest",
        /// `offerShiftRequest`
        OfferShiftRequest = "offerShiftRequest",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
