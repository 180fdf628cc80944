// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewNotificationRecipientItem`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientitem?view=graph-rest-beta)
    AccessReviewNotificationRecipientItem = "microsoft.graph.accessReviewNotificationRecipientItem"
}

impl AccessReviewNotificationRecipientItem {
    /// `notificationTemplateType` in queries.
    pub const NOTIFICATION_TEMPLATE_TYPE: Property<Self> = Property::new("notificationTemplateType");
    /// `notificationRecipientScope` in queries.
    pub const NOTIFICATION_RECIPIENT_SCOPE: Property<Self> = Property::new("notificationRecipientScope");

    /// `notificationTemplateType`: `Edm.String`
    pub fn notification_template_type(&self) -> Option<&str> {
        self.0.str("notificationTemplateType")
    }

    /// Sets `notificationTemplateType`.
    pub fn with_notification_template_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTemplateType", value))
    }

    /// `notificationRecipientScope`: `microsoft.graph.accessReviewNotificationRecipientScope`
    pub fn notification_recipient_scope(&self) -> Option<&super::AccessReviewNotificationRecipientScope> {
        self.0.model("notificationRecipientScope")
    }

    /// Sets `notificationRecipientScope`.
    pub fn with_notification_recipient_scope(
        self,
        value: impl Into<Nullable<super::AccessReviewNotificationRecipientScope>>,
    ) -> Self {
        Self(self.0.with("notificationRecipientScope", value))
    }
}
