// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedOperationEvent`](https://learn.microsoft.com/graph/api/resources/privilegedoperationevent?view=graph-rest-beta)
    PrivilegedOperationEvent = "microsoft.graph.privilegedOperationEvent"
}

impl PrivilegedOperationEvent {
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new(
        "additionalInformation",
    );
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const REFERENCE_KEY: Property<Self> = Property::new("referenceKey");
    pub const REFERENCE_SYSTEM: Property<Self> = Property::new("referenceSystem");
    pub const REQUEST_TYPE: Property<Self> = Property::new("requestType");
    pub const REQUESTOR_ID: Property<Self> = Property::new("requestorId");
    pub const REQUESTOR_NAME: Property<Self> = Property::new("requestorName");
    pub const ROLE_ID: Property<Self> = Property::new("roleId");
    pub const ROLE_NAME: Property<Self> = Property::new("roleName");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_MAIL: Property<Self> = Property::new("userMail");
    pub const USER_NAME: Property<Self> = Property::new("userName");

    /// `additionalInformation`: `Edm.String`
    pub fn additional_information(&self) -> Option<&str> {
        self.0.str("additionalInformation")
    }

    pub fn with_additional_information(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `creationDateTime`: `Edm.DateTimeOffset`
    pub fn creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("creationDateTime")
    }

    pub fn with_creation_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("creationDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    pub fn with_expiration_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
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

    pub fn with_reference_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referenceKey", value))
    }

    /// `referenceSystem`: `Edm.String`
    pub fn reference_system(&self) -> Option<&str> {
        self.0.str("referenceSystem")
    }

    pub fn with_reference_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("referenceSystem", value))
    }

    /// `requestType`: `Edm.String`
    pub fn request_type(&self) -> Option<&str> {
        self.0.str("requestType")
    }

    pub fn with_request_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestType", value))
    }

    /// `requestorId`: `Edm.String`
    pub fn requestor_id(&self) -> Option<&str> {
        self.0.str("requestorId")
    }

    pub fn with_requestor_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestorId", value))
    }

    /// `requestorName`: `Edm.String`
    pub fn requestor_name(&self) -> Option<&str> {
        self.0.str("requestorName")
    }

    pub fn with_requestor_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestorName", value))
    }

    /// `roleId`: `Edm.String`
    pub fn role_id(&self) -> Option<&str> {
        self.0.str("roleId")
    }

    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `roleName`: `Edm.String`
    pub fn role_name(&self) -> Option<&str> {
        self.0.str("roleName")
    }

    pub fn with_role_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleName", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userMail`: `Edm.String`
    pub fn user_mail(&self) -> Option<&str> {
        self.0.str("userMail")
    }

    pub fn with_user_mail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userMail", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }
}
