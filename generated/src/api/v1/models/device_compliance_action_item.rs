// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactionitem?view=graph-rest-1.0)
    DeviceComplianceActionItem = "microsoft.graph.deviceComplianceActionItem"
}

impl DeviceComplianceActionItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `gracePeriodHours` in queries.
    pub const GRACE_PERIOD_HOURS: Property<Self> = Property::new("gracePeriodHours");
    /// `actionType` in queries.
    pub const ACTION_TYPE: Property<Self> = Property::new("actionType");
    /// `notificationTemplateId` in queries.
    pub const NOTIFICATION_TEMPLATE_ID: Property<Self> = Property::new("notificationTemplateId");
    /// `notificationMessageCCList` in queries.
    pub const NOTIFICATION_MESSAGE_CC_LIST: Property<Self> = Property::new("notificationMessageCCList");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `gracePeriodHours`: `Edm.Int32`
    pub fn grace_period_hours(&self) -> Option<i32> {
        self.0.i32("gracePeriodHours")
    }

    /// Sets `gracePeriodHours`.
    pub fn with_grace_period_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("gracePeriodHours", value))
    }

    /// `actionType`: `microsoft.graph.deviceComplianceActionType`
    ///
    /// Possible values are: noAction, notification, block, retire, wipe, removeResourceAccessProfiles, pushNotification.
    pub fn action_type(&self) -> Option<super::DeviceComplianceActionType> {
        self.0.enumeration("actionType")
    }

    /// Sets `actionType`.
    pub fn with_action_type(self, value: impl Into<Nullable<super::DeviceComplianceActionType>>) -> Self {
        Self(self.0.with("actionType", value))
    }

    /// `notificationTemplateId`: `Edm.String`
    pub fn notification_template_id(&self) -> Option<&str> {
        self.0.str("notificationTemplateId")
    }

    /// Sets `notificationTemplateId`.
    pub fn with_notification_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTemplateId", value))
    }

    /// `notificationMessageCCList`: `Collection(Edm.String)`
    pub fn notification_message_cc_list(&self) -> Option<Vec<&str>> {
        self.0.strs("notificationMessageCCList")
    }

    /// Sets `notificationMessageCCList`.
    pub fn with_notification_message_cc_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notificationMessageCCList", value))
    }
}
