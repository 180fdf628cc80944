// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.localizedNotificationMessage`](https://learn.microsoft.com/graph/api/resources/intune-notification-localizednotificationmessage?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    LocalizedNotificationMessage: super::Entity = "microsoft.graph.localizedNotificationMessage";
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "messageTemplate" MESSAGE_TEMPLATE, message_template str -> Option<&str>, with_message_template(String), "`messageTemplate`: `Edm.String`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.locateDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-locatedeviceactionresult?view=graph-rest-1.0), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    LocateDeviceActionResult: super::DeviceActionResult = "microsoft.graph.locateDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "deviceLocation" DEVICE_LOCATION, device_location model -> Option<&super::DeviceGeoLocation>, with_device_location(super::DeviceGeoLocation), "`deviceLocation`: `microsoft.graph.deviceGeoLocation`";
}
