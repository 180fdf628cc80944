// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`, metadata, with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    WindowsRestoreDeviceEnrollmentConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "state" STATE, state enumeration -> Option<super::Enablement>, with_state(super::Enablement), "`state`: `microsoft.graph.enablement`, metadata";
}
