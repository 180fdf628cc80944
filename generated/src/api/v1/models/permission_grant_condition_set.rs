// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.permissionGrantConditionSet`](https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-1.0)
    PermissionGrantConditionSet = "microsoft.graph.permissionGrantConditionSet"
}

impl PermissionGrantConditionSet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `permissionClassification` in queries.
    pub const PERMISSION_CLASSIFICATION: Property<Self> = Property::new("permissionClassification");
    /// `permissionType` in queries.
    pub const PERMISSION_TYPE: Property<Self> = Property::new("permissionType");
    /// `resourceApplication` in queries.
    pub const RESOURCE_APPLICATION: Property<Self> = Property::new("resourceApplication");
    /// `permissions` in queries.
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    /// `clientApplicationIds` in queries.
    pub const CLIENT_APPLICATION_IDS: Property<Self> = Property::new("clientApplicationIds");
    /// `clientApplicationTenantIds` in queries.
    pub const CLIENT_APPLICATION_TENANT_IDS: Property<Self> = Property::new("clientApplicationTenantIds");
    /// `clientApplicationPublisherIds` in queries.
    pub const CLIENT_APPLICATION_PUBLISHER_IDS: Property<Self> = Property::new("clientApplicationPublisherIds");
    /// `clientApplicationsFromVerifiedPublisherOnly` in queries.
    pub const CLIENT_APPLICATIONS_FROM_VERIFIED_PUBLISHER_ONLY: Property<Self> =
        Property::new("clientApplicationsFromVerifiedPublisherOnly");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `permissionClassification`: `Edm.String`
    pub fn permission_classification(&self) -> Option<&str> {
        self.0.str("permissionClassification")
    }

    /// Sets `permissionClassification`.
    pub fn with_permission_classification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("permissionClassification", value))
    }

    /// `permissionType`: `microsoft.graph.permissionType`
    ///
    /// Required. Possible values are: application.
    pub fn permission_type(&self) -> Option<super::PermissionType> {
        self.0.enumeration("permissionType")
    }

    /// Sets `permissionType`.
    pub fn with_permission_type(self, value: impl Into<Nullable<super::PermissionType>>) -> Self {
        Self(self.0.with("permissionType", value))
    }

    /// `resourceApplication`: `Edm.String`
    pub fn resource_application(&self) -> Option<&str> {
        self.0.str("resourceApplication")
    }

    /// Sets `resourceApplication`.
    pub fn with_resource_application(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceApplication", value))
    }

    /// `permissions`: `Collection(Edm.String)`
    pub fn permissions(&self) -> Option<Vec<&str>> {
        self.0.strs("permissions")
    }

    /// Sets `permissions`.
    pub fn with_permissions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("permissions", value))
    }

    /// `clientApplicationIds`: `Collection(Edm.String)`
    pub fn client_application_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("clientApplicationIds")
    }

    /// Sets `clientApplicationIds`.
    pub fn with_client_application_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("clientApplicationIds", value))
    }

    /// `clientApplicationTenantIds`: `Collection(Edm.String)`
    pub fn client_application_tenant_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("clientApplicationTenantIds")
    }

    /// Sets `clientApplicationTenantIds`.
    pub fn with_client_application_tenant_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("clientApplicationTenantIds", value))
    }

    /// `clientApplicationPublisherIds`: `Collection(Edm.String)`
    pub fn client_application_publisher_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("clientApplicationPublisherIds")
    }

    /// Sets `clientApplicationPublisherIds`.
    pub fn with_client_application_publisher_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("clientApplicationPublisherIds", value))
    }

    /// `clientApplicationsFromVerifiedPublisherOnly`: `Edm.Boolean`
    pub fn client_applications_from_verified_publisher_only(&self) -> Option<bool> {
        self.0.bool("clientApplicationsFromVerifiedPublisherOnly")
    }

    /// Sets `clientApplicationsFromVerifiedPublisherOnly`.
    pub fn with_client_applications_from_verified_publisher_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("clientApplicationsFromVerifiedPublisherOnly", value))
    }
}
