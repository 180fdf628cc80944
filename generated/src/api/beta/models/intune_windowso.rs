// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Value};

crate::runtime::model! {
    /// Inherits from officeclientconfiguration.
    ///
    /// [`microsoft.graph.windowsOfficeClientConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-windowsofficeclientconfiguration?view=graph-rest-beta), not in the metadata, with the accessors of [`OfficeClientConfiguration`](super::OfficeClientConfiguration)
    WindowsOfficeClientConfiguration: super::OfficeClientConfiguration = "microsoft.graph.windowsOfficeClientConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userPreferencePayload" USER_PREFERENCE_PAYLOAD, with_user_preference_payload(Value), "`userPreferencePayload`";
    inherited "policyPayload" POLICY_PAYLOAD, with_policy_payload(Value), "`policyPayload`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "userCheckinSummary" USER_CHECKIN_SUMMARY, with_user_checkin_summary(super::OfficeUserCheckinSummary), "`userCheckinSummary`";
    inherited "checkinStatuses" CHECKIN_STATUSES, with_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`checkinStatuses`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::OfficeClientConfigurationAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// Inherits from officeclientconfiguration.
    ///
    /// [`microsoft.graph.windowsOfficeClientSecurityConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-windowsofficeclientsecurityconfiguration?view=graph-rest-beta), not in the metadata, with the accessors of [`OfficeClientConfiguration`](super::OfficeClientConfiguration)
    WindowsOfficeClientSecurityConfiguration: super::OfficeClientConfiguration = "microsoft.graph.windowsOfficeClientSecurityConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userPreferencePayload" USER_PREFERENCE_PAYLOAD, with_user_preference_payload(Value), "`userPreferencePayload`";
    inherited "policyPayload" POLICY_PAYLOAD, with_policy_payload(Value), "`policyPayload`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "userCheckinSummary" USER_CHECKIN_SUMMARY, with_user_checkin_summary(super::OfficeUserCheckinSummary), "`userCheckinSummary`";
    inherited "checkinStatuses" CHECKIN_STATUSES, with_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`checkinStatuses`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::OfficeClientConfigurationAssignment>), "`assignments`";
}
