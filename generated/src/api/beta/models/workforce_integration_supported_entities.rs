// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationSupportedEntities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WorkforceIntegrationSupportedEntities = "microsoft.graph.workforceIntegrationSupportedEntities" {
        None = "none",
        Shift = "shift",
        SwapRequest = "swapRequest",
        UserShiftPreferences = "userShiftPreferences",
        Openshift = "openshift",
        OpenShiftRequest = "openShiftRequest",
        OfferShiftRequest = "offerShiftRequest",
        UnknownFutureValue = "unknownFutureValue",
        TimeCard = "timeCard",
        TimeOffReason = "timeOffReason",
        TimeOff = "timeOff",
        TimeOffRequest = "timeOffRequest",
    }
}
