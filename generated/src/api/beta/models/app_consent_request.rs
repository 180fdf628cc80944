// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequest`](https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-beta)
    AppConsentRequest = "microsoft.graph.appConsentRequest"
}

impl AppConsentRequest {
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `consentType` in queries.
    pub const CONSENT_TYPE: Property<Self> = Property::new("consentType");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `pendingScopes` in queries.
    pub const PENDING_SCOPES: Property<Self> = Property::new("pendingScopes");
    /// `userConsentRequests` in queries.
    pub const USER_CONSENT_REQUESTS: Property<Self> = Property::new("userConsentRequests");

    /// `appDisplayName`: `Edm.String`
    ///
    /// Required.
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appId`: `Edm.String`
    ///
    /// Required.
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `consentType`: `Edm.String`
    ///
    /// Required. Possible values are: Static, Dynamic.
    pub fn consent_type(&self) -> Option<&str> {
        self.0.str("consentType")
    }

    /// Sets `consentType`.
    pub fn with_consent_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("consentType", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `pendingScopes`: `Collection(microsoft.graph.appConsentRequestScope)`
    ///
    /// Required.
    pub fn pending_scopes(&self) -> Option<&[super::AppConsentRequestScope]> {
        self.0.models("pendingScopes")
    }

    /// Sets `pendingScopes`.
    pub fn with_pending_scopes(self, value: impl Into<Nullable<Vec<super::AppConsentRequestScope>>>) -> Self {
        Self(self.0.with("pendingScopes", value))
    }

    /// `userConsentRequests`: `Collection(microsoft.graph.userConsentRequest)`
    pub fn user_consent_requests(&self) -> Option<&[super::UserConsentRequest]> {
        self.0.models("userConsentRequests")
    }

    /// Sets `userConsentRequests`.
    pub fn with_user_consent_requests(self, value: impl Into<Nullable<Vec<super::UserConsentRequest>>>) -> Self {
        Self(self.0.with("userConsentRequests", value))
    }
}
