// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicyObjectFile`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicyobjectfile?view=graph-rest-beta)
    GroupPolicyObjectFile = "microsoft.graph.groupPolicyObjectFile"
}

impl GroupPolicyObjectFile {
    pub const ID: Property<Self> = Property::new("id");
    pub const GROUP_POLICY_OBJECT_ID: Property<Self> = Property::new(
        "groupPolicyObjectId",
    );
    pub const OU_DISTINGUISHED_NAME: Property<Self> = Property::new(
        "ouDistinguishedName",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const CONTENT: Property<Self> = Property::new("content");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `groupPolicyObjectId`: `Edm.Guid`
    pub fn group_policy_object_id(&self) -> Parsed<Uuid> {
        self.0.guid("groupPolicyObjectId")
    }

    pub fn with_group_policy_object_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("groupPolicyObjectId", value))
    }

    /// `ouDistinguishedName`: `Edm.String`
    pub fn ou_distinguished_name(&self) -> Option<&str> {
        self.0.str("ouDistinguishedName")
    }

    pub fn with_ou_distinguished_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ouDistinguishedName", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `content`: `Edm.String`
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    pub fn with_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("content", value))
    }
}
