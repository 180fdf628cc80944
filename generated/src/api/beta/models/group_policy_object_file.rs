// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyObjectFile`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicyobjectfile?view=graph-rest-beta)
    GroupPolicyObjectFile = "microsoft.graph.groupPolicyObjectFile"
}

impl GroupPolicyObjectFile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `groupPolicyObjectId` in queries.
    pub const GROUP_POLICY_OBJECT_ID: Property<Self> = Property::new("groupPolicyObjectId");
    /// `ouDistinguishedName` in queries.
    pub const OU_DISTINGUISHED_NAME: Property<Self> = Property::new("ouDistinguishedName");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `groupPolicyObjectId`: `Edm.Guid`
    pub fn group_policy_object_id(&self) -> Parsed<Uuid> {
        self.0.guid("groupPolicyObjectId")
    }

    /// Sets `groupPolicyObjectId`.
    pub fn with_group_policy_object_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupPolicyObjectId", value))
    }

    /// `ouDistinguishedName`: `Edm.String`
    pub fn ou_distinguished_name(&self) -> Option<&str> {
        self.0.str("ouDistinguishedName")
    }

    /// Sets `ouDistinguishedName`.
    pub fn with_ou_distinguished_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ouDistinguishedName", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `content`: `Edm.String`
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("content", value))
    }
}
