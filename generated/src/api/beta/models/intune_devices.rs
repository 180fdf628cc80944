// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeaction?view=graph-rest-beta)
    DeviceScopeAction = "microsoft.graph.deviceScopeAction" {
        Stop = "stop",
        Start = "start",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceScopeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeactionresult?view=graph-rest-beta)
    DeviceScopeActionResult = "microsoft.graph.deviceScopeActionResult";
    "deviceScopeAction" DEVICE_SCOPE_ACTION, device_scope_action str -> Option<&str>, with_device_scope_action(String), "`deviceScopeAction`: `Edm.String`, type of the metadata";
    "deviceScopeId" DEVICE_SCOPE_ID, device_scope_id str -> Option<&str>, with_device_scope_id(String), "`deviceScopeId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DeviceScopeActionStatus>, with_status(super::DeviceScopeActionStatus), "`status`: `microsoft.graph.deviceScopeActionStatus`" "Possible values are: failed, succeeded, unknownFutureValue.";
    "failedMessage" FAILED_MESSAGE, failed_message str -> Option<&str>, with_failed_message(String), "`failedMessage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeActionStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeactionstatus?view=graph-rest-beta)
    DeviceScopeActionStatus = "microsoft.graph.deviceScopeActionStatus" {
        Failed = "failed",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeOperator`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeoperator?view=graph-rest-beta)
    DeviceScopeOperator = "microsoft.graph.deviceScopeOperator" {
        None = "none",
        Equals = "equals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeparameter?view=graph-rest-beta)
    DeviceScopeParameter = "microsoft.graph.deviceScopeParameter" {
        None = "none",
        ScopeTag = "scopeTag",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopestatus?view=graph-rest-beta)
    DeviceScopeStatus = "microsoft.graph.deviceScopeStatus" {
        None = "none",
        Computing = "computing",
        InsufficientData = "insufficientData",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceSetupConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceSetupConfiguration: super::Entity = "microsoft.graph.deviceSetupConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceShellScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceshellscript?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceShellScript: super::Entity = "microsoft.graph.deviceShellScript";
    inherited "id" ID, with_id(String), "`id`";
    "executionFrequency" EXECUTION_FREQUENCY, execution_frequency duration -> Parsed<Duration>, with_execution_frequency(Duration), "`executionFrequency`: `Edm.Duration`";
    "retryCount" RETRY_COUNT, retry_count i32 -> Option<i32>, with_retry_count(i32), "`retryCount`: `Edm.Int32`";
    "blockExecutionNotifications" BLOCK_EXECUTION_NOTIFICATIONS, block_execution_notifications bool -> Option<bool>, with_block_execution_notifications(bool), "`blockExecutionNotifications`: `Edm.Boolean`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scriptContent" SCRIPT_CONTENT, script_content binary -> Parsed<Bytes>, with_script_content(Bytes), "`scriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceManagementScriptGroupAssignment]>, with_group_assignments(Vec<super::DeviceManagementScriptGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementScriptAssignment]>, with_assignments(Vec<super::DeviceManagementScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceManagementScriptRunSummary>, with_run_summary(super::DeviceManagementScriptRunSummary), "`runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::DeviceManagementScriptUserState]>, with_user_run_states(Vec<super::DeviceManagementScriptUserState>), "`userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceSyncStatusResponse`, metadata
    DeviceSyncStatusResponse = "microsoft.graph.deviceSyncStatusResponse";
    "components" COMPONENTS, components models -> Option<&[super::SyncComponent]>, with_components(Vec<super::SyncComponent>), "`components`: `Collection(microsoft.graph.syncComponent)`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
}
