// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Date, OffsetDateTime, Parsed, Time};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthAttestationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthattestationstate?view=graph-rest-beta)
    DeviceHealthAttestationState = "microsoft.graph.deviceHealthAttestationState";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time str -> Option<&str>, with_last_update_date_time(String), "`lastUpdateDateTime`: `Edm.String`";
    "contentNamespaceUrl" CONTENT_NAMESPACE_URL, content_namespace_url str -> Option<&str>, with_content_namespace_url(String), "`contentNamespaceUrl`: `Edm.String`";
    "deviceHealthAttestationStatus" DEVICE_HEALTH_ATTESTATION_STATUS, device_health_attestation_status str -> Option<&str>, with_device_health_attestation_status(String), "`deviceHealthAttestationStatus`: `Edm.String`";
    "contentVersion" CONTENT_VERSION, content_version str -> Option<&str>, with_content_version(String), "`contentVersion`: `Edm.String`";
    "issuedDateTime" ISSUED_DATE_TIME, issued_date_time date_time -> Parsed<OffsetDateTime>, with_issued_date_time(OffsetDateTime), "`issuedDateTime`: `Edm.DateTimeOffset`";
    "attestationIdentityKey" ATTESTATION_IDENTITY_KEY, attestation_identity_key str -> Option<&str>, with_attestation_identity_key(String), "`attestationIdentityKey`: `Edm.String`";
    "resetCount" RESET_COUNT, reset_count i64 -> Option<i64>, with_reset_count(i64), "`resetCount`: `Edm.Int64`";
    "restartCount" RESTART_COUNT, restart_count i64 -> Option<i64>, with_restart_count(i64), "`restartCount`: `Edm.Int64`";
    "dataExcutionPolicy" DATA_EXCUTION_POLICY, data_excution_policy str -> Option<&str>, with_data_excution_policy(String), "`dataExcutionPolicy`: `Edm.String`";
    "bitLockerStatus" BIT_LOCKER_STATUS, bit_locker_status str -> Option<&str>, with_bit_locker_status(String), "`bitLockerStatus`: `Edm.String`";
    "bootManagerVersion" BOOT_MANAGER_VERSION, boot_manager_version str -> Option<&str>, with_boot_manager_version(String), "`bootManagerVersion`: `Edm.String`";
    "codeIntegrityCheckVersion" CODE_INTEGRITY_CHECK_VERSION, code_integrity_check_version str -> Option<&str>, with_code_integrity_check_version(String), "`codeIntegrityCheckVersion`: `Edm.String`";
    "secureBoot" SECURE_BOOT, secure_boot str -> Option<&str>, with_secure_boot(String), "`secureBoot`: `Edm.String`";
    "bootDebugging" BOOT_DEBUGGING, boot_debugging str -> Option<&str>, with_boot_debugging(String), "`bootDebugging`: `Edm.String`";
    "operatingSystemKernelDebugging" OPERATING_SYSTEM_KERNEL_DEBUGGING, operating_system_kernel_debugging str -> Option<&str>, with_operating_system_kernel_debugging(String), "`operatingSystemKernelDebugging`: `Edm.String`";
    "codeIntegrity" CODE_INTEGRITY, code_integrity str -> Option<&str>, with_code_integrity(String), "`codeIntegrity`: `Edm.String`";
    "testSigning" TEST_SIGNING, test_signing str -> Option<&str>, with_test_signing(String), "`testSigning`: `Edm.String`";
    "safeMode" SAFE_MODE, safe_mode str -> Option<&str>, with_safe_mode(String), "`safeMode`: `Edm.String`";
    "windowsPE" WINDOWS_PE, windows_pe str -> Option<&str>, with_windows_pe(String), "`windowsPE`: `Edm.String`";
    "earlyLaunchAntiMalwareDriverProtection" EARLY_LAUNCH_ANTI_MALWARE_DRIVER_PROTECTION, early_launch_anti_malware_driver_protection str -> Option<&str>, with_early_launch_anti_malware_driver_protection(String), "`earlyLaunchAntiMalwareDriverProtection`: `Edm.String`";
    "virtualSecureMode" VIRTUAL_SECURE_MODE, virtual_secure_mode str -> Option<&str>, with_virtual_secure_mode(String), "`virtualSecureMode`: `Edm.String`";
    "pcrHashAlgorithm" PCR_HASH_ALGORITHM, pcr_hash_algorithm str -> Option<&str>, with_pcr_hash_algorithm(String), "`pcrHashAlgorithm`: `Edm.String`";
    "bootAppSecurityVersion" BOOT_APP_SECURITY_VERSION, boot_app_security_version str -> Option<&str>, with_boot_app_security_version(String), "`bootAppSecurityVersion`: `Edm.String`";
    "bootManagerSecurityVersion" BOOT_MANAGER_SECURITY_VERSION, boot_manager_security_version str -> Option<&str>, with_boot_manager_security_version(String), "`bootManagerSecurityVersion`: `Edm.String`";
    "tpmVersion" TPM_VERSION, tpm_version str -> Option<&str>, with_tpm_version(String), "`tpmVersion`: `Edm.String`";
    "pcr0" PCR0, pcr0 str -> Option<&str>, with_pcr0(String), "`pcr0`: `Edm.String`";
    "secureBootConfigurationPolicyFingerPrint" SECURE_BOOT_CONFIGURATION_POLICY_FINGER_PRINT, secure_boot_configuration_policy_finger_print str -> Option<&str>, with_secure_boot_configuration_policy_finger_print(String), "`secureBootConfigurationPolicyFingerPrint`: `Edm.String`";
    "codeIntegrityPolicy" CODE_INTEGRITY_POLICY, code_integrity_policy str -> Option<&str>, with_code_integrity_policy(String), "`codeIntegrityPolicy`: `Edm.String`";
    "bootRevisionListInfo" BOOT_REVISION_LIST_INFO, boot_revision_list_info str -> Option<&str>, with_boot_revision_list_info(String), "`bootRevisionListInfo`: `Edm.String`";
    "operatingSystemRevListInfo" OPERATING_SYSTEM_REV_LIST_INFO, operating_system_rev_list_info str -> Option<&str>, with_operating_system_rev_list_info(String), "`operatingSystemRevListInfo`: `Edm.String`";
    "healthStatusMismatchInfo" HEALTH_STATUS_MISMATCH_INFO, health_status_mismatch_info str -> Option<&str>, with_health_status_mismatch_info(String), "`healthStatusMismatchInfo`: `Edm.String`";
    "healthAttestationSupportedStatus" HEALTH_ATTESTATION_SUPPORTED_STATUS, health_attestation_supported_status str -> Option<&str>, with_health_attestation_supported_status(String), "`healthAttestationSupportedStatus`: `Edm.String`";
    "firmwareProtection" FIRMWARE_PROTECTION, firmware_protection enumeration -> Option<super::FirmwareProtectionType>, with_firmware_protection(super::FirmwareProtectionType), "`firmwareProtection`: `microsoft.graph.firmwareProtectionType`, metadata";
    "memoryAccessProtection" MEMORY_ACCESS_PROTECTION, memory_access_protection enumeration -> Option<super::AzureAttestationSettingStatus>, with_memory_access_protection(super::AzureAttestationSettingStatus), "`memoryAccessProtection`: `microsoft.graph.azureAttestationSettingStatus`, metadata";
    "memoryIntegrityProtection" MEMORY_INTEGRITY_PROTECTION, memory_integrity_protection enumeration -> Option<super::AzureAttestationSettingStatus>, with_memory_integrity_protection(super::AzureAttestationSettingStatus), "`memoryIntegrityProtection`: `microsoft.graph.azureAttestationSettingStatus`, metadata";
    "securedCorePC" SECURED_CORE_PC, secured_core_pc enumeration -> Option<super::AzureAttestationSettingStatus>, with_secured_core_pc(super::AzureAttestationSettingStatus), "`securedCorePC`: `microsoft.graph.azureAttestationSettingStatus`, metadata";
    "systemManagementMode" SYSTEM_MANAGEMENT_MODE, system_management_mode enumeration -> Option<super::SystemManagementModeLevel>, with_system_management_mode(super::SystemManagementModeLevel), "`systemManagementMode`: `microsoft.graph.systemManagementModeLevel`, metadata";
    "virtualizationBasedSecurity" VIRTUALIZATION_BASED_SECURITY, virtualization_based_security enumeration -> Option<super::AzureAttestationSettingStatus>, with_virtualization_based_security(super::AzureAttestationSettingStatus), "`virtualizationBasedSecurity`: `microsoft.graph.azureAttestationSettingStatus`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscript?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceHealthScript: super::Entity = "microsoft.graph.deviceHealthScript";
    inherited "id" ID, with_id(String), "`id`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionScriptContent" DETECTION_SCRIPT_CONTENT, detection_script_content binary -> Parsed<Bytes>, with_detection_script_content(Bytes), "`detectionScriptContent`: `Edm.Binary`";
    "remediationScriptContent" REMEDIATION_SCRIPT_CONTENT, remediation_script_content binary -> Parsed<Bytes>, with_remediation_script_content(Bytes), "`remediationScriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isGlobalScript" IS_GLOBAL_SCRIPT, is_global_script bool -> Option<bool>, with_is_global_script(bool), "`isGlobalScript`: `Edm.Boolean`, read-only" "Read-only.";
    "highestAvailableVersion" HIGHEST_AVAILABLE_VERSION, highest_available_version str -> Option<&str>, with_highest_available_version(String), "`highestAvailableVersion`: `Edm.String`";
    "detectionScriptParameters" DETECTION_SCRIPT_PARAMETERS, detection_script_parameters models -> Option<&[super::DeviceHealthScriptParameter]>, with_detection_script_parameters(Vec<super::DeviceHealthScriptParameter>), "`detectionScriptParameters`: `Collection(microsoft.graph.deviceHealthScriptParameter)`";
    "remediationScriptParameters" REMEDIATION_SCRIPT_PARAMETERS, remediation_script_parameters models -> Option<&[super::DeviceHealthScriptParameter]>, with_remediation_script_parameters(Vec<super::DeviceHealthScriptParameter>), "`remediationScriptParameters`: `Collection(microsoft.graph.deviceHealthScriptParameter)`";
    "deviceHealthScriptType" DEVICE_HEALTH_SCRIPT_TYPE, device_health_script_type enumeration -> Option<super::DeviceHealthScriptType>, with_device_health_script_type(super::DeviceHealthScriptType), "`deviceHealthScriptType`: `microsoft.graph.deviceHealthScriptType`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceHealthScriptAssignment]>, with_assignments(Vec<super::DeviceHealthScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceHealthScriptRunSummary>, with_run_summary(super::DeviceHealthScriptRunSummary), "`runSummary`: `microsoft.graph.deviceHealthScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceHealthScriptDeviceState]>, with_device_run_states(Vec<super::DeviceHealthScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceHealthScriptDeviceState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceHealthScriptAssignment: super::Entity = "microsoft.graph.deviceHealthScriptAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "runRemediationScript" RUN_REMEDIATION_SCRIPT, run_remediation_script bool -> Option<bool>, with_run_remediation_script(bool), "`runRemediationScript`: `Edm.Boolean`";
    "runSchedule" RUN_SCHEDULE, run_schedule model -> Option<&super::DeviceHealthScriptRunSchedule>, with_run_schedule(super::DeviceHealthScriptRunSchedule), "`runSchedule`: `microsoft.graph.deviceHealthScriptRunSchedule`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptBooleanParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptbooleanparameter?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter)
    DeviceHealthScriptBooleanParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptBooleanParameter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`";
    "defaultValue" DEFAULT_VALUE, default_value bool -> Option<bool>, with_default_value(bool), "`defaultValue`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicehealthscripttimeschedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptDailySchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdailyschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptTimeSchedule`](super::DeviceHealthScriptTimeSchedule)
    DeviceHealthScriptDailySchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptDailySchedule";
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
    inherited "useUtc" USE_UTC, with_use_utc(bool), "`useUtc`";
    inherited "time" TIME, with_time(Time), "`time`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceHealthScriptDeviceState: super::Entity = "microsoft.graph.deviceHealthScriptDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "detectionState" DETECTION_STATE, detection_state enumeration -> Option<super::RunState>, with_detection_state(super::RunState), "`detectionState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "expectedStateUpdateDateTime" EXPECTED_STATE_UPDATE_DATE_TIME, expected_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_expected_state_update_date_time(OffsetDateTime), "`expectedStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "preRemediationDetectionScriptOutput" PRE_REMEDIATION_DETECTION_SCRIPT_OUTPUT, pre_remediation_detection_script_output str -> Option<&str>, with_pre_remediation_detection_script_output(String), "`preRemediationDetectionScriptOutput`: `Edm.String`";
    "preRemediationDetectionScriptError" PRE_REMEDIATION_DETECTION_SCRIPT_ERROR, pre_remediation_detection_script_error str -> Option<&str>, with_pre_remediation_detection_script_error(String), "`preRemediationDetectionScriptError`: `Edm.String`";
    "remediationScriptError" REMEDIATION_SCRIPT_ERROR, remediation_script_error str -> Option<&str>, with_remediation_script_error(String), "`remediationScriptError`: `Edm.String`";
    "postRemediationDetectionScriptOutput" POST_REMEDIATION_DETECTION_SCRIPT_OUTPUT, post_remediation_detection_script_output str -> Option<&str>, with_post_remediation_detection_script_output(String), "`postRemediationDetectionScriptOutput`: `Edm.String`";
    "postRemediationDetectionScriptError" POST_REMEDIATION_DETECTION_SCRIPT_ERROR, post_remediation_detection_script_error str -> Option<&str>, with_post_remediation_detection_script_error(String), "`postRemediationDetectionScriptError`: `Edm.String`";
    "remediationState" REMEDIATION_STATE, remediation_state enumeration -> Option<super::RemediationState>, with_remediation_state(super::RemediationState), "`remediationState`: `microsoft.graph.remediationState`" "Possible values are: unknown, skipped, success, remediationFailed, scriptError.";
    "assignmentFilterIds" ASSIGNMENT_FILTER_IDS, assignment_filter_ids strs -> Option<Vec<&str>>, with_assignment_filter_ids(Vec<String>), "`assignmentFilterIds`: `Collection(Edm.String)`";
    "managedDevice" MANAGED_DEVICE, managed_device model -> Option<&super::ManagedDevice>, with_managed_device(super::ManagedDevice), "`managedDevice`: `microsoft.graph.managedDevice`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptRunSchedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptHourlySchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripthourlyschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptRunSchedule`](super::DeviceHealthScriptRunSchedule)
    DeviceHealthScriptHourlySchedule: super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptHourlySchedule";
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptIntegerParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptintegerparameter?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter)
    DeviceHealthScriptIntegerParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptIntegerParameter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`";
    "defaultValue" DEFAULT_VALUE, default_value i32 -> Option<i32>, with_default_value(i32), "`defaultValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptparameter?view=graph-rest-beta)
    DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptParameter" {
        "microsoft.graph.deviceHealthScriptBooleanParameter",
        "microsoft.graph.deviceHealthScriptIntegerParameter",
        "microsoft.graph.deviceHealthScriptStringParameter",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, apply_default_value_when_not_assigned bool -> Option<bool>, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceHealthScriptPolicyState`, metadata
    DeviceHealthScriptPolicyState = "microsoft.graph.deviceHealthScriptPolicyState";
    "assignmentFilterIds" ASSIGNMENT_FILTER_IDS, assignment_filter_ids strs -> Option<Vec<&str>>, with_assignment_filter_ids(Vec<String>), "`assignmentFilterIds`: `Collection(Edm.String)`, metadata";
    "detectionState" DETECTION_STATE, detection_state enumeration -> Option<super::RunState>, with_detection_state(super::RunState), "`detectionState`: `microsoft.graph.runState`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "expectedStateUpdateDateTime" EXPECTED_STATE_UPDATE_DATE_TIME, expected_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_expected_state_update_date_time(OffsetDateTime), "`expectedStateUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "postRemediationDetectionScriptError" POST_REMEDIATION_DETECTION_SCRIPT_ERROR, post_remediation_detection_script_error str -> Option<&str>, with_post_remediation_detection_script_error(String), "`postRemediationDetectionScriptError`: `Edm.String`, metadata";
    "postRemediationDetectionScriptOutput" POST_REMEDIATION_DETECTION_SCRIPT_OUTPUT, post_remediation_detection_script_output str -> Option<&str>, with_post_remediation_detection_script_output(String), "`postRemediationDetectionScriptOutput`: `Edm.String`, metadata";
    "preRemediationDetectionScriptError" PRE_REMEDIATION_DETECTION_SCRIPT_ERROR, pre_remediation_detection_script_error str -> Option<&str>, with_pre_remediation_detection_script_error(String), "`preRemediationDetectionScriptError`: `Edm.String`, metadata";
    "preRemediationDetectionScriptOutput" PRE_REMEDIATION_DETECTION_SCRIPT_OUTPUT, pre_remediation_detection_script_output str -> Option<&str>, with_pre_remediation_detection_script_output(String), "`preRemediationDetectionScriptOutput`: `Edm.String`, metadata";
    "remediationScriptError" REMEDIATION_SCRIPT_ERROR, remediation_script_error str -> Option<&str>, with_remediation_script_error(String), "`remediationScriptError`: `Edm.String`, metadata";
    "remediationState" REMEDIATION_STATE, remediation_state enumeration -> Option<super::RemediationState>, with_remediation_state(super::RemediationState), "`remediationState`: `microsoft.graph.remediationState`, metadata";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistory?view=graph-rest-beta)
    DeviceHealthScriptRemediationHistory = "microsoft.graph.deviceHealthScriptRemediationHistory";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "historyData" HISTORY_DATA, history_data models -> Option<&[super::DeviceHealthScriptRemediationHistoryData]>, with_history_data(Vec<super::DeviceHealthScriptRemediationHistoryData>), "`historyData`: `Collection(microsoft.graph.deviceHealthScriptRemediationHistoryData)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationHistoryData`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistorydata?view=graph-rest-beta)
    DeviceHealthScriptRemediationHistoryData = "microsoft.graph.deviceHealthScriptRemediationHistoryData";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "noIssueDeviceCount" NO_ISSUE_DEVICE_COUNT, no_issue_device_count i32 -> Option<i32>, with_no_issue_device_count(i32), "`noIssueDeviceCount`: `Edm.Int32`";
    "detectFailedDeviceCount" DETECT_FAILED_DEVICE_COUNT, detect_failed_device_count i32 -> Option<i32>, with_detect_failed_device_count(i32), "`detectFailedDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRemediationSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationsummary?view=graph-rest-beta)
    DeviceHealthScriptRemediationSummary = "microsoft.graph.deviceHealthScriptRemediationSummary";
    "scriptCount" SCRIPT_COUNT, script_count i32 -> Option<i32>, with_script_count(i32), "`scriptCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicehealthscripttimeschedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptRunOnceSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunonceschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptTimeSchedule`](super::DeviceHealthScriptTimeSchedule)
    DeviceHealthScriptRunOnceSchedule: super::DeviceHealthScriptTimeSchedule, super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptRunOnceSchedule";
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
    inherited "useUtc" USE_UTC, with_use_utc(bool), "`useUtc`";
    inherited "time" TIME, with_time(Time), "`time`";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRunSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunschedule?view=graph-rest-beta)
    DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptRunSchedule" {
        "microsoft.graph.deviceHealthScriptDailySchedule",
        "microsoft.graph.deviceHealthScriptHourlySchedule",
        "microsoft.graph.deviceHealthScriptRunOnceSchedule",
        "microsoft.graph.deviceHealthScriptTimeSchedule",
    };
    "interval" INTERVAL, interval i32 -> Option<i32>, with_interval(i32), "`interval`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceHealthScriptRunSummary: super::Entity = "microsoft.graph.deviceHealthScriptRunSummary";
    inherited "id" ID, with_id(String), "`id`";
    "noIssueDetectedDeviceCount" NO_ISSUE_DETECTED_DEVICE_COUNT, no_issue_detected_device_count i32 -> Option<i32>, with_no_issue_detected_device_count(i32), "`noIssueDetectedDeviceCount`: `Edm.Int32`";
    "issueDetectedDeviceCount" ISSUE_DETECTED_DEVICE_COUNT, issue_detected_device_count i32 -> Option<i32>, with_issue_detected_device_count(i32), "`issueDetectedDeviceCount`: `Edm.Int32`";
    "detectionScriptErrorDeviceCount" DETECTION_SCRIPT_ERROR_DEVICE_COUNT, detection_script_error_device_count i32 -> Option<i32>, with_detection_script_error_device_count(i32), "`detectionScriptErrorDeviceCount`: `Edm.Int32`";
    "detectionScriptPendingDeviceCount" DETECTION_SCRIPT_PENDING_DEVICE_COUNT, detection_script_pending_device_count i32 -> Option<i32>, with_detection_script_pending_device_count(i32), "`detectionScriptPendingDeviceCount`: `Edm.Int32`";
    "detectionScriptNotApplicableDeviceCount" DETECTION_SCRIPT_NOT_APPLICABLE_DEVICE_COUNT, detection_script_not_applicable_device_count i32 -> Option<i32>, with_detection_script_not_applicable_device_count(i32), "`detectionScriptNotApplicableDeviceCount`: `Edm.Int32`";
    "issueRemediatedDeviceCount" ISSUE_REMEDIATED_DEVICE_COUNT, issue_remediated_device_count i32 -> Option<i32>, with_issue_remediated_device_count(i32), "`issueRemediatedDeviceCount`: `Edm.Int32`";
    "remediationSkippedDeviceCount" REMEDIATION_SKIPPED_DEVICE_COUNT, remediation_skipped_device_count i32 -> Option<i32>, with_remediation_skipped_device_count(i32), "`remediationSkippedDeviceCount`: `Edm.Int32`";
    "issueReoccurredDeviceCount" ISSUE_REOCCURRED_DEVICE_COUNT, issue_reoccurred_device_count i32 -> Option<i32>, with_issue_reoccurred_device_count(i32), "`issueReoccurredDeviceCount`: `Edm.Int32`";
    "remediationScriptErrorDeviceCount" REMEDIATION_SCRIPT_ERROR_DEVICE_COUNT, remediation_script_error_device_count i32 -> Option<i32>, with_remediation_script_error_device_count(i32), "`remediationScriptErrorDeviceCount`: `Edm.Int32`";
    "lastScriptRunDateTime" LAST_SCRIPT_RUN_DATE_TIME, last_script_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_script_run_date_time(OffsetDateTime), "`lastScriptRunDateTime`: `Edm.DateTimeOffset`";
    "issueRemediatedCumulativeDeviceCount" ISSUE_REMEDIATED_CUMULATIVE_DEVICE_COUNT, issue_remediated_cumulative_device_count i32 -> Option<i32>, with_issue_remediated_cumulative_device_count(i32), "`issueRemediatedCumulativeDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptStringParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptstringparameter?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter)
    DeviceHealthScriptStringParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptStringParameter";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "applyDefaultValueWhenNotAssigned" APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED, with_apply_default_value_when_not_assigned(bool), "`applyDefaultValueWhenNotAssigned`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceHealthScriptRunSchedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptTimeSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripttimeschedule?view=graph-rest-beta), with the accessors of [`DeviceHealthScriptRunSchedule`](super::DeviceHealthScriptRunSchedule)
    DeviceHealthScriptTimeSchedule: super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptTimeSchedule" {
        "microsoft.graph.deviceHealthScriptDailySchedule",
        "microsoft.graph.deviceHealthScriptRunOnceSchedule",
    };
    inherited "interval" INTERVAL, with_interval(i32), "`interval`";
    "useUtc" USE_UTC, use_utc bool -> Option<bool>, with_use_utc(bool), "`useUtc`: `Edm.Boolean`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceHealthScriptType`, metadata
    DeviceHealthScriptType = "microsoft.graph.deviceHealthScriptType" {
        DeviceHealthScript = "deviceHealthScript",
        ManagedInstallerScript = "managedInstallerScript",
    }
}
