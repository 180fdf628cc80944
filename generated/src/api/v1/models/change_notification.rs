// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-1.0)
    ChangeNotification = "microsoft.graph.changeNotification"
}

impl ChangeNotification {
    /// `changeType` in queries.
    pub const CHANGE_TYPE: Property<Self> = Property::new("changeType");
    /// `clientState` in queries.
    pub const CLIENT_STATE: Property<Self> = Property::new("clientState");
    /// `encryptedContent` in queries.
    pub const ENCRYPTED_CONTENT: Property<Self> = Property::new("encryptedContent");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lifecycleEvent` in queries.
    pub const LIFECYCLE_EVENT: Property<Self> = Property::new("lifecycleEvent");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `resourceData` in queries.
    pub const RESOURCE_DATA: Property<Self> = Property::new("resourceData");
    /// `subscriptionExpirationDateTime` in queries.
    pub const SUBSCRIPTION_EXPIRATION_DATE_TIME: Property<Self> = Property::new("subscriptionExpirationDateTime");
    /// `subscriptionId` in queries.
    pub const SUBSCRIPTION_ID: Property<Self> = Property::new("subscriptionId");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `changeType`: `microsoft.graph.changeType`
    ///
    /// Required. Possible values are: created, updated, deleted.
    pub fn change_type(&self) -> Option<super::ChangeType> {
        self.0.enumeration("changeType")
    }

    /// Sets `changeType`.
    pub fn with_change_type(self, value: impl Into<Nullable<super::ChangeType>>) -> Self {
        Self(self.0.with("changeType", value))
    }

    /// `clientState`: `Edm.String`
    ///
    /// Optional.
    pub fn client_state(&self) -> Option<&str> {
        self.0.str("clientState")
    }

    /// Sets `clientState`.
    pub fn with_client_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientState", value))
    }

    /// `encryptedContent`: `microsoft.graph.changeNotificationEncryptedContent`
    ///
    /// Optional.
    pub fn encrypted_content(&self) -> Option<&super::ChangeNotificationEncryptedContent> {
        self.0.model("encryptedContent")
    }

    /// Sets `encryptedContent`.
    pub fn with_encrypted_content(self, value: impl Into<Nullable<super::ChangeNotificationEncryptedContent>>) -> Self {
        Self(self.0.with("encryptedContent", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Optional.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lifecycleEvent`: `microsoft.graph.lifecycleEventType`
    ///
    /// Optional. Possible values are: missed, reauthorizationRequired, subscriptionRemoved.
    pub fn lifecycle_event(&self) -> Option<super::LifecycleEventType> {
        self.0.enumeration("lifecycleEvent")
    }

    /// Sets `lifecycleEvent`.
    pub fn with_lifecycle_event(self, value: impl Into<Nullable<super::LifecycleEventType>>) -> Self {
        Self(self.0.with("lifecycleEvent", value))
    }

    /// `resource`: `Edm.String`
    ///
    /// Required.
    pub fn resource(&self) -> Option<&str> {
        self.0.str("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resource", value))
    }

    /// `resourceData`: `microsoft.graph.resourceData`
    ///
    /// Optional.
    pub fn resource_data(&self) -> Option<&super::ResourceData> {
        self.0.model("resourceData")
    }

    /// Sets `resourceData`.
    pub fn with_resource_data(self, value: impl Into<Nullable<super::ResourceData>>) -> Self {
        Self(self.0.with("resourceData", value))
    }

    /// `subscriptionExpirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn subscription_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("subscriptionExpirationDateTime")
    }

    /// Sets `subscriptionExpirationDateTime`.
    pub fn with_subscription_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("subscriptionExpirationDateTime", value))
    }

    /// `subscriptionId`: `Edm.Guid`
    ///
    /// Required.
    pub fn subscription_id(&self) -> Parsed<Uuid> {
        self.0.guid("subscriptionId")
    }

    /// Sets `subscriptionId`.
    pub fn with_subscription_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("subscriptionId", value))
    }

    /// `tenantId`: `Edm.Guid`
    ///
    /// Required.
    pub fn tenant_id(&self) -> Parsed<Uuid> {
        self.0.guid("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}
