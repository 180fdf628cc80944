// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceActionCategory`, metadata
    DeviceActionCategory = "microsoft.graph.deviceActionCategory" {
        Single = "single",
        Bulk = "bulk",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceactionresult?view=graph-rest-beta)
    DeviceActionResult = "microsoft.graph.deviceActionResult" {
        "microsoft.graph.activateDeviceEsimActionResult",
        "microsoft.graph.changeAssignmentsActionResult",
        "microsoft.graph.configurationManagerActionResult",
        "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult",
        "microsoft.graph.locateDeviceActionResult",
        "microsoft.graph.remoteLockActionResult",
        "microsoft.graph.resetPasscodeActionResult",
        "microsoft.graph.revokeAppleVppLicensesActionResult",
        "microsoft.graph.rotateBitLockerKeysDeviceActionResult",
        "microsoft.graph.windowsDefenderScanActionResult",
    };
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDefinition`, metadata
    DeviceAndAppManagementAssignedRoleDefinition = "microsoft.graph.deviceAndAppManagementAssignedRoleDefinition";
    "permissions" PERMISSIONS, permissions strs -> Option<Vec<&str>>, with_permissions(Vec<String>), "`permissions`: `Collection(Edm.String)`, metadata";
    "roleDefinitionDisplayName" ROLE_DEFINITION_DISPLAY_NAME, role_definition_display_name str -> Option<&str>, with_role_definition_display_name(String), "`roleDefinitionDisplayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceAndAppManagementAssignedRoleDetail`, metadata
    DeviceAndAppManagementAssignedRoleDetail = "microsoft.graph.deviceAndAppManagementAssignedRoleDetail";
    "permissions" PERMISSIONS, permissions strs -> Option<Vec<&str>>, with_permissions(Vec<String>), "`permissions`: `Collection(Edm.String)`, metadata";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::DeviceAndAppManagementAssignedRoleDefinition]>, with_role_definitions(Vec<super::DeviceAndAppManagementAssignedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.deviceAndAppManagementAssignedRoleDefinition)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignedRoleDetails`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementassignedroledetails?view=graph-rest-beta)
    DeviceAndAppManagementAssignedRoleDetails = "microsoft.graph.deviceAndAppManagementAssignedRoleDetails";
    "roleDefinitionIds" ROLE_DEFINITION_IDS, role_definition_ids strs -> Option<Vec<&str>>, with_role_definition_ids(Vec<String>), "`roleDefinitionIds`: `Collection(Edm.String)`, read-only" "Read-only.";
    "roleAssignmentIds" ROLE_ASSIGNMENT_IDS, role_assignment_ids strs -> Option<Vec<&str>>, with_role_assignment_ids(Vec<String>), "`roleAssignmentIds`: `Collection(Edm.String)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceandappmanagementassignmentfilter?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceAndAppManagementAssignmentFilter: super::Entity = "microsoft.graph.deviceAndAppManagementAssignmentFilter" {
        "microsoft.graph.payloadCompatibleAssignmentFilter",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags strs -> Option<Vec<&str>>, with_role_scope_tags(Vec<String>), "`roleScopeTags`: `Collection(Edm.String)`";
    "assignmentFilterManagementType" ASSIGNMENT_FILTER_MANAGEMENT_TYPE, assignment_filter_management_type enumeration -> Option<super::AssignmentFilterManagementType>, with_assignment_filter_management_type(super::AssignmentFilterManagementType), "`assignmentFilterManagementType`: `microsoft.graph.assignmentFilterManagementType`, metadata";
    "evaluationMode" EVALUATION_MODE, evaluation_mode enumeration -> Option<super::AssignmentFilterEvaluationMode>, with_evaluation_mode(super::AssignmentFilterEvaluationMode), "`evaluationMode`: `microsoft.graph.assignmentFilterEvaluationMode`, metadata";
    "payloads" PAYLOADS, payloads models -> Option<&[super::PayloadByFilter]>, with_payloads(Vec<super::PayloadByFilter>), "`payloads`: `Collection(microsoft.graph.payloadByFilter)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilterType`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentFilterType = "microsoft.graph.deviceAndAppManagementAssignmentFilterType" {
        None = "none",
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentSource`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentSource = "microsoft.graph.deviceAndAppManagementAssignmentSource" {
        Direct = "direct",
        PolicySets = "policySets",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentTarget = "microsoft.graph.deviceAndAppManagementAssignmentTarget" {
        "microsoft.graph.allDevicesAssignmentTarget",
        "microsoft.graph.allLicensedUsersAssignmentTarget",
        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
        "microsoft.graph.exclusionGroupAssignmentTarget",
        "microsoft.graph.groupAssignmentTarget",
    };
    "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, device_and_app_management_assignment_filter_id str -> Option<&str>, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`: `Edm.String`";
    "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, device_and_app_management_assignment_filter_type enumeration -> Option<super::DeviceAndAppManagementAssignmentFilterType>, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`: `microsoft.graph.deviceAndAppManagementAssignmentFilterType`" "Possible values are: none, include, exclude.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementData`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceandappmanagementdata?view=graph-rest-beta)
    DeviceAndAppManagementData = "microsoft.graph.deviceAndAppManagementData";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceAndAppManagementPayloadType`, metadata
    DeviceAndAppManagementPayloadType = "microsoft.graph.deviceAndAppManagementPayloadType" {
        Antivirus = "antivirus",
        AttackSurfaceReduction = "attackSurfaceReduction",
        CompliancePolicy = "compliancePolicy",
        DeviceRestrictions = "deviceRestrictions",
        DiskEncryption = "diskEncryption",
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        Firewall = "firewall",
        SecurityBaseline = "securityBaseline",
        SettingsCatalog = "settingsCatalog",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from roleAssignment.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta), with the accessors of [`RoleAssignment`](super::RoleAssignment)
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment, super::Entity = "microsoft.graph.deviceAndAppManagementRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "scopeMembers" SCOPE_MEMBERS, with_scope_members(Vec<String>), "`scopeMembers`";
    inherited "scopeType" SCOPE_TYPE, with_scope_type(super::RoleAssignmentScopeType), "`scopeType`";
    inherited "resourceScopes" RESOURCE_SCOPES, with_resource_scopes(Vec<String>), "`resourceScopes`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::RoleDefinition), "`roleDefinition`";
    "members" MEMBERS, members strs -> Option<Vec<&str>>, with_members(Vec<String>), "`members`: `Collection(Edm.String)`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags models -> Option<&[super::RoleScopeTag]>, with_role_scope_tags(Vec<super::RoleScopeTag>), "`roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`";
}

crate::runtime::model! {
    /// Inherits from roleDefinition.
    ///
    /// [`microsoft.graph.deviceAndAppManagementRoleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta), with the accessors of [`RoleDefinition`](super::RoleDefinition)
    DeviceAndAppManagementRoleDefinition: super::RoleDefinition, super::Entity = "microsoft.graph.deviceAndAppManagementRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "permissions" PERMISSIONS, with_permissions(Vec<super::RolePermission>), "`permissions`";
    inherited "rolePermissions" ROLE_PERMISSIONS, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`";
    inherited "isBuiltInRoleDefinition" IS_BUILT_IN_ROLE_DEFINITION, with_is_built_in_role_definition(bool), "`isBuiltInRoleDefinition`";
    inherited "isBuiltIn" IS_BUILT_IN, with_is_built_in(bool), "`isBuiltIn`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "roleAssignments" ROLE_ASSIGNMENTS, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagement`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceappmanagement?view=graph-rest-beta)
    DeviceAppManagement = "microsoft.graph.deviceAppManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, not in the metadata";
    "isEnabledForMicrosoftStoreForBusiness" IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS, is_enabled_for_microsoft_store_for_business bool -> Option<bool>, with_is_enabled_for_microsoft_store_for_business(bool), "`isEnabledForMicrosoftStoreForBusiness`: `Edm.Boolean`";
    "microsoftStoreForBusinessLanguage" MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE, microsoft_store_for_business_language str -> Option<&str>, with_microsoft_store_for_business_language(String), "`microsoftStoreForBusinessLanguage`: `Edm.String`";
    "microsoftStoreForBusinessLastCompletedApplicationSyncTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_COMPLETED_APPLICATION_SYNC_TIME, microsoft_store_for_business_last_completed_application_sync_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_completed_application_sync_time(OffsetDateTime), "`microsoftStoreForBusinessLastCompletedApplicationSyncTime`: `Edm.DateTimeOffset`";
    "microsoftStoreForBusinessLastSuccessfulSyncDateTime" MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME, microsoft_store_for_business_last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_microsoft_store_for_business_last_successful_sync_date_time(OffsetDateTime), "`microsoftStoreForBusinessLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "microsoftStoreForBusinessPortalSelection" MICROSOFT_STORE_FOR_BUSINESS_PORTAL_SELECTION, microsoft_store_for_business_portal_selection flags -> Option<Flags<super::MicrosoftStoreForBusinessPortalSelectionOptions>>, with_microsoft_store_for_business_portal_selection(Flags<super::MicrosoftStoreForBusinessPortalSelectionOptions>), "`microsoftStoreForBusinessPortalSelection`: `microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions`" "Possible values are: none, companyPortal, privateStore.";
    "enterpriseCodeSigningCertificates" ENTERPRISE_CODE_SIGNING_CERTIFICATES, enterprise_code_signing_certificates models -> Option<&[super::EnterpriseCodeSigningCertificate]>, with_enterprise_code_signing_certificates(Vec<super::EnterpriseCodeSigningCertificate>), "`enterpriseCodeSigningCertificates`: `Collection(microsoft.graph.enterpriseCodeSigningCertificate)`";
    "iosLobAppProvisioningConfigurations" IOS_LOB_APP_PROVISIONING_CONFIGURATIONS, ios_lob_app_provisioning_configurations models -> Option<&[super::IosLobAppProvisioningConfiguration]>, with_ios_lob_app_provisioning_configurations(Vec<super::IosLobAppProvisioningConfiguration>), "`iosLobAppProvisioningConfigurations`: `Collection(microsoft.graph.iosLobAppProvisioningConfiguration)`";
    "mobileAppCategories" MOBILE_APP_CATEGORIES, mobile_app_categories models -> Option<&[super::MobileAppCategory]>, with_mobile_app_categories(Vec<super::MobileAppCategory>), "`mobileAppCategories`: `Collection(microsoft.graph.mobileAppCategory)`";
    "mobileAppConfigurations" MOBILE_APP_CONFIGURATIONS, mobile_app_configurations models -> Option<&[super::ManagedDeviceMobileAppConfiguration]>, with_mobile_app_configurations(Vec<super::ManagedDeviceMobileAppConfiguration>), "`mobileAppConfigurations`: `Collection(microsoft.graph.managedDeviceMobileAppConfiguration)`";
    "mobileApps" MOBILE_APPS, mobile_apps models -> Option<&[super::MobileApp]>, with_mobile_apps(Vec<super::MobileApp>), "`mobileApps`: `Collection(microsoft.graph.mobileApp)`";
    "symantecCodeSigningCertificate" SYMANTEC_CODE_SIGNING_CERTIFICATE, symantec_code_signing_certificate model -> Option<&super::SymantecCodeSigningCertificate>, with_symantec_code_signing_certificate(super::SymantecCodeSigningCertificate), "`symantecCodeSigningCertificate`: `microsoft.graph.symantecCodeSigningCertificate`";
    "managedEBooks" MANAGED_E_BOOKS, managed_e_books models -> Option<&[super::ManagedEBook]>, with_managed_e_books(Vec<super::ManagedEBook>), "`managedEBooks`: `Collection(microsoft.graph.managedEBook)`";
    "managedEBookCategories" MANAGED_E_BOOK_CATEGORIES, managed_e_book_categories models -> Option<&[super::ManagedEBookCategory]>, with_managed_e_book_categories(Vec<super::ManagedEBookCategory>), "`managedEBookCategories`: `Collection(microsoft.graph.managedEBookCategory)`";
    "windowsManagementApp" WINDOWS_MANAGEMENT_APP, windows_management_app model -> Option<&super::WindowsManagementApp>, with_windows_management_app(super::WindowsManagementApp), "`windowsManagementApp`: `microsoft.graph.windowsManagementApp`";
    "androidManagedAppProtections" ANDROID_MANAGED_APP_PROTECTIONS, android_managed_app_protections models -> Option<&[super::AndroidManagedAppProtection]>, with_android_managed_app_protections(Vec<super::AndroidManagedAppProtection>), "`androidManagedAppProtections`: `Collection(microsoft.graph.androidManagedAppProtection)`";
    "defaultManagedAppProtections" DEFAULT_MANAGED_APP_PROTECTIONS, default_managed_app_protections models -> Option<&[super::DefaultManagedAppProtection]>, with_default_managed_app_protections(Vec<super::DefaultManagedAppProtection>), "`defaultManagedAppProtections`: `Collection(microsoft.graph.defaultManagedAppProtection)`";
    "iosManagedAppProtections" IOS_MANAGED_APP_PROTECTIONS, ios_managed_app_protections models -> Option<&[super::IosManagedAppProtection]>, with_ios_managed_app_protections(Vec<super::IosManagedAppProtection>), "`iosManagedAppProtections`: `Collection(microsoft.graph.iosManagedAppProtection)`";
    "managedAppPolicies" MANAGED_APP_POLICIES, managed_app_policies models -> Option<&[super::ManagedAppPolicy]>, with_managed_app_policies(Vec<super::ManagedAppPolicy>), "`managedAppPolicies`: `Collection(microsoft.graph.managedAppPolicy)`";
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`";
    "managedAppStatuses" MANAGED_APP_STATUSES, managed_app_statuses models -> Option<&[super::ManagedAppStatus]>, with_managed_app_statuses(Vec<super::ManagedAppStatus>), "`managedAppStatuses`: `Collection(microsoft.graph.managedAppStatus)`";
    "mdmWindowsInformationProtectionPolicies" MDM_WINDOWS_INFORMATION_PROTECTION_POLICIES, mdm_windows_information_protection_policies models -> Option<&[super::MdmWindowsInformationProtectionPolicy]>, with_mdm_windows_information_protection_policies(Vec<super::MdmWindowsInformationProtectionPolicy>), "`mdmWindowsInformationProtectionPolicies`: `Collection(microsoft.graph.mdmWindowsInformationProtectionPolicy)`";
    "targetedManagedAppConfigurations" TARGETED_MANAGED_APP_CONFIGURATIONS, targeted_managed_app_configurations models -> Option<&[super::TargetedManagedAppConfiguration]>, with_targeted_managed_app_configurations(Vec<super::TargetedManagedAppConfiguration>), "`targetedManagedAppConfigurations`: `Collection(microsoft.graph.targetedManagedAppConfiguration)`";
    "windowsInformationProtectionPolicies" WINDOWS_INFORMATION_PROTECTION_POLICIES, windows_information_protection_policies models -> Option<&[super::WindowsInformationProtectionPolicy]>, with_windows_information_protection_policies(Vec<super::WindowsInformationProtectionPolicy>), "`windowsInformationProtectionPolicies`: `Collection(microsoft.graph.windowsInformationProtectionPolicy)`";
    "sideLoadingKeys" SIDE_LOADING_KEYS, side_loading_keys models -> Option<&[super::SideLoadingKey]>, with_side_loading_keys(Vec<super::SideLoadingKey>), "`sideLoadingKeys`: `Collection(microsoft.graph.sideLoadingKey)`, not in the metadata";
    "vppTokens" VPP_TOKENS, vpp_tokens models -> Option<&[super::VppToken]>, with_vpp_tokens(Vec<super::VppToken>), "`vppTokens`: `Collection(microsoft.graph.vppToken)`";
    "policySets" POLICY_SETS, policy_sets models -> Option<&[super::PolicySet]>, with_policy_sets(Vec<super::PolicySet>), "`policySets`: `Collection(microsoft.graph.policySet)`";
    "deviceAppManagementTasks" DEVICE_APP_MANAGEMENT_TASKS, device_app_management_tasks models -> Option<&[super::DeviceAppManagementTask]>, with_device_app_management_tasks(Vec<super::DeviceAppManagementTask>), "`deviceAppManagementTasks`: `Collection(microsoft.graph.deviceAppManagementTask)`";
    "wdacSupplementalPolicies" WDAC_SUPPLEMENTAL_POLICIES, wdac_supplemental_policies models -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicy]>, with_wdac_supplemental_policies(Vec<super::WindowsDefenderApplicationControlSupplementalPolicy>), "`wdacSupplementalPolicies`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy)`";
    "mobileAppCatalogPackages" MOBILE_APP_CATALOG_PACKAGES, mobile_app_catalog_packages models -> Option<&[super::MobileAppCatalogPackage]>, with_mobile_app_catalog_packages(Vec<super::MobileAppCatalogPackage>), "`mobileAppCatalogPackages`: `Collection(microsoft.graph.mobileAppCatalogPackage)`, metadata";
    "mobileAppRelationships" MOBILE_APP_RELATIONSHIPS, mobile_app_relationships models -> Option<&[super::MobileAppRelationship]>, with_mobile_app_relationships(Vec<super::MobileAppRelationship>), "`mobileAppRelationships`: `Collection(microsoft.graph.mobileAppRelationship)`, metadata";
    "windowsInformationProtectionDeviceRegistrations" WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS, windows_information_protection_device_registrations models -> Option<&[super::WindowsInformationProtectionDeviceRegistration]>, with_windows_information_protection_device_registrations(Vec<super::WindowsInformationProtectionDeviceRegistration>), "`windowsInformationProtectionDeviceRegistrations`: `Collection(microsoft.graph.windowsInformationProtectionDeviceRegistration)`, metadata";
    "windowsInformationProtectionWipeActions" WINDOWS_INFORMATION_PROTECTION_WIPE_ACTIONS, windows_information_protection_wipe_actions models -> Option<&[super::WindowsInformationProtectionWipeAction]>, with_windows_information_protection_wipe_actions(Vec<super::WindowsInformationProtectionWipeAction>), "`windowsInformationProtectionWipeActions`: `Collection(microsoft.graph.windowsInformationProtectionWipeAction)`, metadata";
    "windowsManagedAppProtections" WINDOWS_MANAGED_APP_PROTECTIONS, windows_managed_app_protections models -> Option<&[super::WindowsManagedAppProtection]>, with_windows_managed_app_protections(Vec<super::WindowsManagedAppProtection>), "`windowsManagedAppProtections`: `Collection(microsoft.graph.windowsManagedAppProtection)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagementTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtask?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceAppManagementTask: super::Entity = "microsoft.graph.deviceAppManagementTask" {
        "microsoft.graph.appVulnerabilityTask",
        "microsoft.graph.securityConfigurationTask",
        "microsoft.graph.unmanagedDeviceDiscoveryTask",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "category" CATEGORY, category enumeration -> Option<super::DeviceAppManagementTaskCategory>, with_category(super::DeviceAppManagementTaskCategory), "`category`: `microsoft.graph.deviceAppManagementTaskCategory`" "Possible values are: unknown, advancedThreatProtection.";
    "priority" PRIORITY, priority enumeration -> Option<super::DeviceAppManagementTaskPriority>, with_priority(super::DeviceAppManagementTaskPriority), "`priority`: `microsoft.graph.deviceAppManagementTaskPriority`" "Possible values are: none, high, low.";
    "creator" CREATOR, creator str -> Option<&str>, with_creator(String), "`creator`: `Edm.String`";
    "creatorNotes" CREATOR_NOTES, creator_notes str -> Option<&str>, with_creator_notes(String), "`creatorNotes`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DeviceAppManagementTaskStatus>, with_status(super::DeviceAppManagementTaskStatus), "`status`: `microsoft.graph.deviceAppManagementTaskStatus`" "Possible values are: unknown, pending, active, completed, rejected.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskCategory`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskcategory?view=graph-rest-beta)
    DeviceAppManagementTaskCategory = "microsoft.graph.deviceAppManagementTaskCategory" {
        Unknown = "unknown",
        AdvancedThreatProtection = "advancedThreatProtection",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskPriority`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskpriority?view=graph-rest-beta)
    DeviceAppManagementTaskPriority = "microsoft.graph.deviceAppManagementTaskPriority" {
        None = "none",
        High = "high",
        Low = "low",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskStatus`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskstatus?view=graph-rest-beta)
    DeviceAppManagementTaskStatus = "microsoft.graph.deviceAppManagementTaskStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Active = "active",
        Completed = "completed",
        Rejected = "rejected",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceAssignmentItem`, metadata
    DeviceAssignmentItem = "microsoft.graph.deviceAssignmentItem";
    "assignmentItemActionIntent" ASSIGNMENT_ITEM_ACTION_INTENT, assignment_item_action_intent enumeration -> Option<super::DeviceAssignmentItemIntent>, with_assignment_item_action_intent(super::DeviceAssignmentItemIntent), "`assignmentItemActionIntent`: `microsoft.graph.deviceAssignmentItemIntent`, metadata";
    "assignmentItemActionStatus" ASSIGNMENT_ITEM_ACTION_STATUS, assignment_item_action_status enumeration -> Option<super::DeviceAssignmentItemStatus>, with_assignment_item_action_status(super::DeviceAssignmentItemStatus), "`assignmentItemActionStatus`: `microsoft.graph.deviceAssignmentItemStatus`, metadata";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
    "intentActionMessage" INTENT_ACTION_MESSAGE, intent_action_message str -> Option<&str>, with_intent_action_message(String), "`intentActionMessage`: `Edm.String`, metadata";
    "itemDisplayName" ITEM_DISPLAY_NAME, item_display_name str -> Option<&str>, with_item_display_name(String), "`itemDisplayName`: `Edm.String`, metadata";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`, metadata";
    "itemSubTypeDisplayName" ITEM_SUB_TYPE_DISPLAY_NAME, item_sub_type_display_name str -> Option<&str>, with_item_sub_type_display_name(String), "`itemSubTypeDisplayName`: `Edm.String`, metadata";
    "itemType" ITEM_TYPE, item_type enumeration -> Option<super::DeviceAssignmentItemType>, with_item_type(super::DeviceAssignmentItemType), "`itemType`: `microsoft.graph.deviceAssignmentItemType`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceAssignmentItemIntent`, metadata
    DeviceAssignmentItemIntent = "microsoft.graph.deviceAssignmentItemIntent" {
        Remove = "remove",
        Restore = "restore",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceAssignmentItemStatus`, metadata
    DeviceAssignmentItemStatus = "microsoft.graph.deviceAssignmentItemStatus" {
        Initiated = "initiated",
        InProgress = "inProgress",
        Removed = "removed",
        Error = "error",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceAssignmentItemType`, metadata
    DeviceAssignmentItemType = "microsoft.graph.deviceAssignmentItemType" {
        Application = "application",
        DeviceConfiguration = "deviceConfiguration",
        DeviceManagementConfigurationPolicy = "deviceManagementConfigurationPolicy",
        MobileAppConfiguration = "mobileAppConfiguration",
        UnknownFutureValue = "unknownFutureValue",
    }
}
