// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSubscription`](https://learn.microsoft.com/graph/api/resources/cloudpcsubscription?view=graph-rest-beta)
    CloudPcSubscription: super::Entity = "microsoft.graph.cloudPcSubscription"
}

impl CloudPcSubscription {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `subscriptionId` in queries.
    pub const SUBSCRIPTION_ID: Property<Self> = Property::new("subscriptionId");
    /// `subscriptionName` in queries.
    pub const SUBSCRIPTION_NAME: Property<Self> = Property::new("subscriptionName");

    /// `subscriptionId`: `Edm.String`
    pub fn subscription_id(&self) -> Option<&str> {
        self.0.str("subscriptionId")
    }

    /// Sets `subscriptionId`.
    pub fn with_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionId", value))
    }

    /// `subscriptionName`: `Edm.String`
    pub fn subscription_name(&self) -> Option<&str> {
        self.0.str("subscriptionName")
    }

    /// Sets `subscriptionName`.
    pub fn with_subscription_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionName", value))
    }
}
