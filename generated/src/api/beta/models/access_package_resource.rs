// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResource`](https://learn.microsoft.com/graph/api/resources/accesspackageresource?view=graph-rest-beta)
    AccessPackageResource = "microsoft.graph.accessPackageResource"
}

impl AccessPackageResource {
    /// `attributes` in queries.
    pub const ATTRIBUTES: Property<Self> = Property::new("attributes");
    /// `addedBy` in queries.
    pub const ADDED_BY: Property<Self> = Property::new("addedBy");
    /// `addedOn` in queries.
    pub const ADDED_ON: Property<Self> = Property::new("addedOn");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isPendingOnboarding` in queries.
    pub const IS_PENDING_ONBOARDING: Property<Self> = Property::new("isPendingOnboarding");
    /// `originId` in queries.
    pub const ORIGIN_ID: Property<Self> = Property::new("originId");
    /// `originSystem` in queries.
    pub const ORIGIN_SYSTEM: Property<Self> = Property::new("originSystem");
    /// `resourceType` in queries.
    pub const RESOURCE_TYPE: Property<Self> = Property::new("resourceType");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `accessPackageResourceEnvironment` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENT: Property<Self> = Property::new("accessPackageResourceEnvironment");
    /// `accessPackageResourceRoles` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: Property<Self> = Property::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: Property<Self> = Property::new("accessPackageResourceScopes");

    /// `attributes`: `Collection(microsoft.graph.accessPackageResourceAttribute)`
    pub fn attributes(&self) -> Option<&[super::AccessPackageResourceAttribute]> {
        self.0.models("attributes")
    }

    /// Sets `attributes`.
    pub fn with_attributes(self, value: impl Into<Nullable<Vec<super::AccessPackageResourceAttribute>>>) -> Self {
        Self(self.0.with("attributes", value))
    }

    /// `addedBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn added_by(&self) -> Option<&str> {
        self.0.str("addedBy")
    }

    /// `addedOn`: `Edm.DateTimeOffset`
    pub fn added_on(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("addedOn")
    }

    /// Sets `addedOn`.
    pub fn with_added_on(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("addedOn", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isPendingOnboarding`: `Edm.Boolean`
    pub fn is_pending_onboarding(&self) -> Option<bool> {
        self.0.bool("isPendingOnboarding")
    }

    /// Sets `isPendingOnboarding`.
    pub fn with_is_pending_onboarding(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPendingOnboarding", value))
    }

    /// `originId`: `Edm.String`
    pub fn origin_id(&self) -> Option<&str> {
        self.0.str("originId")
    }

    /// Sets `originId`.
    pub fn with_origin_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originId", value))
    }

    /// `originSystem`: `Edm.String`
    pub fn origin_system(&self) -> Option<&str> {
        self.0.str("originSystem")
    }

    /// Sets `originSystem`.
    pub fn with_origin_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originSystem", value))
    }

    /// `resourceType`: `Edm.String`
    pub fn resource_type(&self) -> Option<&str> {
        self.0.str("resourceType")
    }

    /// Sets `resourceType`.
    pub fn with_resource_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceType", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `accessPackageResourceEnvironment`: `microsoft.graph.accessPackageResourceEnvironment`
    pub fn access_package_resource_environment(&self) -> Option<&super::AccessPackageResourceEnvironment> {
        self.0.model("accessPackageResourceEnvironment")
    }

    /// Sets `accessPackageResourceEnvironment`.
    pub fn with_access_package_resource_environment(
        self,
        value: impl Into<Nullable<super::AccessPackageResourceEnvironment>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceEnvironment", value))
    }

    /// `accessPackageResourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resource_roles(&self) -> Option<&[super::AccessPackageResourceRole]> {
        self.0.models("accessPackageResourceRoles")
    }

    /// `accessPackageResourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resource_scopes(&self) -> Option<&[super::AccessPackageResourceScope]> {
        self.0.models("accessPackageResourceScopes")
    }
}
