// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartner?view=graph-rest-1.0)
    ComplianceManagementPartner = "microsoft.graph.complianceManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "macOsOnboarded" MAC_OS_ONBOARDED, mac_os_onboarded bool -> Option<bool>, with_mac_os_onboarded(bool), "`macOsOnboarded`: `Edm.Boolean`";
    "androidOnboarded" ANDROID_ONBOARDED, android_onboarded bool -> Option<bool>, with_android_onboarded(bool), "`androidOnboarded`: `Edm.Boolean`";
    "iosOnboarded" IOS_ONBOARDED, ios_onboarded bool -> Option<bool>, with_ios_onboarded(bool), "`iosOnboarded`: `Edm.Boolean`";
    "macOsEnrollmentAssignments" MAC_OS_ENROLLMENT_ASSIGNMENTS, mac_os_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_mac_os_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`macOsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "androidEnrollmentAssignments" ANDROID_ENROLLMENT_ASSIGNMENTS, android_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_android_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`androidEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "iosEnrollmentAssignments" IOS_ENROLLMENT_ASSIGNMENTS, ios_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_ios_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`iosEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartnerassignment?view=graph-rest-1.0)
    ComplianceManagementPartnerAssignment = "microsoft.graph.complianceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-1.0)
    ComplianceState = "microsoft.graph.complianceState" {
        Unknown = "unknown",
        Compliant = "compliant",
        Noncompliant = "noncompliant",
        Conflict = "conflict",
        Error = "error",
        InGracePeriod = "inGracePeriod",
        ConfigManager = "configManager",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientEnabledFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-1.0)
    ConfigurationManagerClientEnabledFeatures = "microsoft.graph.configurationManagerClientEnabledFeatures";
    "inventory" INVENTORY, inventory bool -> Option<bool>, with_inventory(bool), "`inventory`: `Edm.Boolean`";
    "modernApps" MODERN_APPS, modern_apps bool -> Option<bool>, with_modern_apps(bool), "`modernApps`: `Edm.Boolean`";
    "resourceAccess" RESOURCE_ACCESS, resource_access bool -> Option<bool>, with_resource_access(bool), "`resourceAccess`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration bool -> Option<bool>, with_device_configuration(bool), "`deviceConfiguration`: `Edm.Boolean`";
    "compliancePolicy" COMPLIANCE_POLICY, compliance_policy bool -> Option<bool>, with_compliance_policy(bool), "`compliancePolicy`: `Edm.Boolean`";
    "windowsUpdateForBusiness" WINDOWS_UPDATE_FOR_BUSINESS, windows_update_for_business bool -> Option<bool>, with_windows_update_for_business(bool), "`windowsUpdateForBusiness`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-1.0), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget";
    "collectionId" COLLECTION_ID, collection_id str -> Option<&str>, with_collection_id(String), "`collectionId`: `Edm.String`";
}
