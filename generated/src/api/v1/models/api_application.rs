// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.apiApplication`](https://learn.microsoft.com/graph/api/resources/apiapplication?view=graph-rest-1.0)
    ApiApplication = "microsoft.graph.apiApplication"
}

impl ApiApplication {
    /// `acceptMappedClaims` in queries.
    pub const ACCEPT_MAPPED_CLAIMS: Property<Self> = Property::new("acceptMappedClaims");
    /// `knownClientApplications` in queries.
    pub const KNOWN_CLIENT_APPLICATIONS: Property<Self> = Property::new("knownClientApplications");
    /// `oauth2PermissionScopes` in queries.
    pub const OAUTH2_PERMISSION_SCOPES: Property<Self> = Property::new("oauth2PermissionScopes");
    /// `preAuthorizedApplications` in queries.
    pub const PRE_AUTHORIZED_APPLICATIONS: Property<Self> = Property::new("preAuthorizedApplications");
    /// `requestedAccessTokenVersion` in queries.
    pub const REQUESTED_ACCESS_TOKEN_VERSION: Property<Self> = Property::new("requestedAccessTokenVersion");

    /// `acceptMappedClaims`: `Edm.Boolean`
    pub fn accept_mapped_claims(&self) -> Option<bool> {
        self.0.bool("acceptMappedClaims")
    }

    /// Sets `acceptMappedClaims`.
    pub fn with_accept_mapped_claims(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("acceptMappedClaims", value))
    }

    /// `knownClientApplications`: `Collection(Edm.Guid)`
    pub fn known_client_applications(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("knownClientApplications")
    }

    /// Sets `knownClientApplications`.
    pub fn with_known_client_applications(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("knownClientApplications", value))
    }

    /// `oauth2PermissionScopes`: `Collection(microsoft.graph.permissionScope)`
    pub fn oauth2_permission_scopes(&self) -> Option<&[super::PermissionScope]> {
        self.0.models("oauth2PermissionScopes")
    }

    /// Sets `oauth2PermissionScopes`.
    pub fn with_oauth2_permission_scopes(self, value: impl Into<Nullable<Vec<super::PermissionScope>>>) -> Self {
        Self(self.0.with("oauth2PermissionScopes", value))
    }

    /// `preAuthorizedApplications`: `Collection(microsoft.graph.preAuthorizedApplication)`
    pub fn pre_authorized_applications(&self) -> Option<&[super::PreAuthorizedApplication]> {
        self.0.models("preAuthorizedApplications")
    }

    /// Sets `preAuthorizedApplications`.
    pub fn with_pre_authorized_applications(
        self,
        value: impl Into<Nullable<Vec<super::PreAuthorizedApplication>>>,
    ) -> Self {
        Self(self.0.with("preAuthorizedApplications", value))
    }

    /// `requestedAccessTokenVersion`: `Edm.Int32`
    ///
    /// Possible values are: 1, null, 2.
    pub fn requested_access_token_version(&self) -> Option<i32> {
        self.0.i32("requestedAccessTokenVersion")
    }

    /// Sets `requestedAccessTokenVersion`.
    pub fn with_requested_access_token_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("requestedAccessTokenVersion", value))
    }
}
