// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupLifecyclePolicy`](https://learn.microsoft.com/graph/api/resources/grouplifecyclepolicy?view=graph-rest-beta)
    GroupLifecyclePolicy = "microsoft.graph.groupLifecyclePolicy"
}

impl GroupLifecyclePolicy {
    /// `alternateNotificationEmails` in queries.
    pub const ALTERNATE_NOTIFICATION_EMAILS: Property<Self> = Property::new("alternateNotificationEmails");
    /// `groupLifetimeInDays` in queries.
    pub const GROUP_LIFETIME_IN_DAYS: Property<Self> = Property::new("groupLifetimeInDays");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `managedGroupTypes` in queries.
    pub const MANAGED_GROUP_TYPES: Property<Self> = Property::new("managedGroupTypes");

    /// `alternateNotificationEmails`: `Edm.String`
    pub fn alternate_notification_emails(&self) -> Option<&str> {
        self.0.str("alternateNotificationEmails")
    }

    /// Sets `alternateNotificationEmails`.
    pub fn with_alternate_notification_emails(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alternateNotificationEmails", value))
    }

    /// `groupLifetimeInDays`: `Edm.Int32`
    pub fn group_lifetime_in_days(&self) -> Option<i32> {
        self.0.i32("groupLifetimeInDays")
    }

    /// Sets `groupLifetimeInDays`.
    pub fn with_group_lifetime_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("groupLifetimeInDays", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `managedGroupTypes`: `Edm.String`
    pub fn managed_group_types(&self) -> Option<&str> {
        self.0.str("managedGroupTypes")
    }

    /// Sets `managedGroupTypes`.
    pub fn with_managed_group_types(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedGroupTypes", value))
    }
}
