// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerequest?view=graph-rest-beta)
    AccessPackageResourceRequest = "microsoft.graph.accessPackageResourceRequest"
}

impl AccessPackageResourceRequest {
    /// `catalogId` in queries.
    pub const CATALOG_ID: Property<Self> = Property::new("catalogId");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isValidationOnly` in queries.
    pub const IS_VALIDATION_ONLY: Property<Self> = Property::new("isValidationOnly");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `requestState` in queries.
    pub const REQUEST_STATE: Property<Self> = Property::new("requestState");
    /// `requestStatus` in queries.
    pub const REQUEST_STATUS: Property<Self> = Property::new("requestStatus");
    /// `requestType` in queries.
    pub const REQUEST_TYPE: Property<Self> = Property::new("requestType");
    /// `accessPackageResource` in queries.
    pub const ACCESS_PACKAGE_RESOURCE: Property<Self> = Property::new("accessPackageResource");
    /// `requestor` in queries.
    pub const REQUESTOR: Property<Self> = Property::new("requestor");

    /// `catalogId`: `Edm.String`
    pub fn catalog_id(&self) -> Option<&str> {
        self.0.str("catalogId")
    }

    /// Sets `catalogId`.
    pub fn with_catalog_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("catalogId", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isValidationOnly`: `Edm.Boolean`
    pub fn is_validation_only(&self) -> Option<bool> {
        self.0.bool("isValidationOnly")
    }

    /// Sets `isValidationOnly`.
    pub fn with_is_validation_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isValidationOnly", value))
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `requestState`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_state(&self) -> Option<&str> {
        self.0.str("requestState")
    }

    /// `requestStatus`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn request_status(&self) -> Option<&str> {
        self.0.str("requestStatus")
    }

    /// `requestType`: `Edm.String`
    pub fn request_type(&self) -> Option<&str> {
        self.0.str("requestType")
    }

    /// Sets `requestType`.
    pub fn with_request_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestType", value))
    }

    /// `accessPackageResource`: `microsoft.graph.accessPackageResource`
    ///
    /// Nullable.
    pub fn access_package_resource(&self) -> Option<&super::AccessPackageResource> {
        self.0.model("accessPackageResource")
    }

    /// Sets `accessPackageResource`.
    pub fn with_access_package_resource(self, value: impl Into<Nullable<super::AccessPackageResource>>) -> Self {
        Self(self.0.with("accessPackageResource", value))
    }

    /// `requestor`: `microsoft.graph.accessPackageSubject`, read-only
    ///
    /// Read-only. Nullable.
    pub fn requestor(&self) -> Option<&super::AccessPackageSubject> {
        self.0.model("requestor")
    }
}
