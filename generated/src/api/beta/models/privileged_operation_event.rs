// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedOperationEvent`](https://learn.microsoft.com/graph/api/resources/privilegedoperationevent?view=graph-rest-beta)
    PrivilegedOperationEvent = "microsoft.graph.privilegedOperationEvent"
}

impl PrivilegedOperationEvent {
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `referenceKey` in queries.
    pub const REFERENCE_KEY: Property<Self> = Property::new("referenceKey");
    /// `referenceSystem` in queries.
    pub const REFERENCE_SYSTEM: Property<Self> = Property::new("referenceSystem");
    /// `requestType` in queries.
    pub const REQUEST_TYPE: Property<Self> = Property::new("requestType");
    /// `requestorId` in queries.
    pub const REQUESTOR_ID: Property<Self> = Property::new("requestorId");
    /// `requestorName` in queries.
    pub const REQUESTOR_NAME: Property<Self> = Property::new("requestorName");
    /// `roleId` in queries.
    pub const ROLE_ID: Property<Self> = Property::new("roleId");
    /// `roleName` in queries.
    pub const ROLE_NAME: Property<Self> = Property::new("roleName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userMail` in queries.
    pub const USER_MAIL: Property<Self> = Property::new("userMail");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");

    /// `additionalInformation`: `Edm.String`
    pub fn additional_information(&self) -> Option<&str> {
        self.0.str("additionalInformation")
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `creationDateTime`: `Edm.DateTimeOffset`
    pub fn creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("creationDateTime")
    }

    /// Sets `creationDateTime`.
    pub fn with_creation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("creationDateTime", value))
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

    /// `referenceKey`: `Edm.String`
    pub fn reference_key(&self) -> Option<&str> {
        self.0.str("referenceKey")
    }

    /// Sets `referenceKey`.
    pub fn with_reference_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referenceKey", value))
    }

    /// `referenceSystem`: `Edm.String`
    pub fn reference_system(&self) -> Option<&str> {
        self.0.str("referenceSystem")
    }

    /// Sets `referenceSystem`.
    pub fn with_reference_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referenceSystem", value))
    }

    /// `requestType`: `Edm.String`
    pub fn request_type(&self) -> Option<&str> {
        self.0.str("requestType")
    }

    /// Sets `requestType`.
    pub fn with_request_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestType", value))
    }

    /// `requestorId`: `Edm.String`
    pub fn requestor_id(&self) -> Option<&str> {
        self.0.str("requestorId")
    }

    /// Sets `requestorId`.
    pub fn with_requestor_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestorId", value))
    }

    /// `requestorName`: `Edm.String`
    pub fn requestor_name(&self) -> Option<&str> {
        self.0.str("requestorName")
    }

    /// Sets `requestorName`.
    pub fn with_requestor_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestorName", value))
    }

    /// `roleId`: `Edm.String`
    pub fn role_id(&self) -> Option<&str> {
        self.0.str("roleId")
    }

    /// Sets `roleId`.
    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `roleName`: `Edm.String`
    pub fn role_name(&self) -> Option<&str> {
        self.0.str("roleName")
    }

    /// Sets `roleName`.
    pub fn with_role_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleName", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userMail`: `Edm.String`
    pub fn user_mail(&self) -> Option<&str> {
        self.0.str("userMail")
    }

    /// Sets `userMail`.
    pub fn with_user_mail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userMail", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }
}
