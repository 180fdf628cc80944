// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.appConsentApprovalRoute`](https://learn.microsoft.com/graph/api/resources/appconsentapprovalroute?view=graph-rest-beta)
    AppConsentApprovalRoute: super::Entity = "microsoft.graph.appConsentApprovalRoute"
}

impl AppConsentApprovalRoute {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appConsentRequests` in queries.
    pub const APP_CONSENT_REQUESTS: Property<Self> = Property::new("appConsentRequests");

    /// `appConsentRequests`: `Collection(microsoft.graph.appConsentRequest)`
    #[cfg(feature = "governance")]
    pub fn app_consent_requests(&self) -> Option<&[super::AppConsentRequest]> {
        self.0.models("appConsentRequests")
    }

    /// Sets `appConsentRequests`.
    #[cfg(feature = "governance")]
    pub fn with_app_consent_requests(self, value: impl Into<Nullable<Vec<super::AppConsentRequest>>>) -> Self {
        Self(self.0.with("appConsentRequests", value))
    }
}
