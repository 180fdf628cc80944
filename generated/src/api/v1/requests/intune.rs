// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [intune-apps-manageddevicemobileappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<
            Nullable<Vec<models::ManagedDeviceMobileAppConfigurationAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-mobileapp-assign](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest2(Object);

impl AssignRequest2 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mobileAppAssignments`: `Collection(microsoft.graph.mobileAppAssignment)`
    pub fn with_mobile_app_assignments(
        self,
        value: impl Into<Nullable<Vec<models::MobileAppAssignment>>>,
    ) -> Self {
        Self(self.0.with("mobileAppAssignments", value))
    }
}

impl IntoJson for AssignRequest2 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-mobileappcontentfile-commit](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CommitRequest(Object);

impl CommitRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `fileEncryptionInfo`: `microsoft.graph.fileEncryptionInfo`
    pub fn with_file_encryption_info(
        self,
        value: impl Into<Nullable<models::FileEncryptionInfo>>,
    ) -> Self {
        Self(self.0.with("fileEncryptionInfo", value))
    }
}

impl IntoJson for CommitRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-books-managedebook-assign](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest3(Object);

impl AssignRequest3 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedEBookAssignments`: `Collection(microsoft.graph.managedEBookAssignment)`
    pub fn with_managed_e_book_assignments(
        self,
        value: impl Into<Nullable<Vec<models::ManagedEBookAssignment>>>,
    ) -> Self {
        Self(self.0.with("managedEBookAssignments", value))
    }
}

impl IntoJson for AssignRequest3 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-cirrus-officeclientconfiguration-assign](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest4(Object);

impl AssignRequest4 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `officeConfigurationAssignments`: `Collection(microsoft.graph.officeClientConfigurationAssignment)`
    pub fn with_office_configuration_assignments(
        self,
        value: impl Into<Nullable<Vec<models::OfficeClientConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("officeConfigurationAssignments", value))
    }
}

impl IntoJson for AssignRequest4 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-cirrus-officeclientconfiguration-updatepriorities](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-updatepriorities?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdatePrioritiesRequest(Object);

impl UpdatePrioritiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `officeConfigurationPolicyIds`: `Collection(Edm.String)`
    pub fn with_office_configuration_policy_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("officeConfigurationPolicyIds", value))
    }

    /// `officeConfigurationPriorities`: `Collection(Edm.Int32)`
    pub fn with_office_configuration_priorities(
        self,
        value: impl Into<Nullable<Vec<i32>>>,
    ) -> Self {
        Self(self.0.with("officeConfigurationPriorities", value))
    }
}

impl IntoJson for UpdatePrioritiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest5(Object);

impl AssignRequest5 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceCompliancePolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest5 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ScheduleActionsForRulesRequest(Object);

impl ScheduleActionsForRulesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceComplianceScheduledActionForRules`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`
    pub fn with_device_compliance_scheduled_action_for_rules(
        self,
        value: impl Into<Nullable<Vec<models::DeviceComplianceScheduledActionForRule>>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceScheduledActionForRules", value))
    }
}

impl IntoJson for ScheduleActionsForRulesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-deviceconfiguration-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest6(Object);

impl AssignRequest6 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest6 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-cleanwindowsdevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CleanWindowsDeviceRequest(Object);

impl CleanWindowsDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }
}

impl IntoJson for CleanWindowsDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-deleteuserfromsharedappledevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct DeleteUserFromSharedAppleDeviceRequest(Object);

impl DeleteUserFromSharedAppleDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}

impl IntoJson for DeleteUserFromSharedAppleDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-updatewindowsdeviceaccount](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateWindowsDeviceAccountRequest(Object);

impl UpdateWindowsDeviceAccountRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateWindowsDeviceAccountActionParameter`: `microsoft.graph.updateWindowsDeviceAccountActionParameter`
    pub fn with_update_windows_device_account_action_parameter(
        self,
        value: impl Into<Nullable<models::UpdateWindowsDeviceAccountActionParameter>>,
    ) -> Self {
        Self(self.0.with("updateWindowsDeviceAccountActionParameter", value))
    }
}

impl IntoJson for UpdateWindowsDeviceAccountRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-windowsdefenderscan](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct WindowsDefenderScanRequest(Object);

impl WindowsDefenderScanRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `quickScan`: `Edm.Boolean`
    pub fn with_quick_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("quickScan", value))
    }
}

impl IntoJson for WindowsDefenderScanRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-wipe](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct WipeRequest(Object);

impl WipeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keepEnrollmentData`: `Edm.Boolean`
    pub fn with_keep_enrollment_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepEnrollmentData", value))
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }

    /// `macOsUnlockCode`: `Edm.String`
    pub fn with_mac_os_unlock_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("macOsUnlockCode", value))
    }

    /// `persistEsimDataPlan`: `Edm.Boolean`
    pub fn with_persist_esim_data_plan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistEsimDataPlan", value))
    }
}

impl IntoJson for WipeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-importedwindowsautopilotdeviceidentity-import](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ImportRequest(Object);

impl ImportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`
    pub fn with_imported_windows_autopilot_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedWindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedWindowsAutopilotDeviceIdentities", value))
    }
}

impl IntoJson for ImportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignUserToDeviceRequest(Object);

impl AssignUserToDeviceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `addressableUserName`: `Edm.String`
    pub fn with_addressable_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("addressableUserName", value))
    }
}

impl IntoJson for AssignUserToDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateDevicePropertiesRequest(Object);

impl UpdateDevicePropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `addressableUserName`: `Edm.String`
    pub fn with_addressable_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("addressableUserName", value))
    }

    /// `groupTag`: `Edm.String`
    pub fn with_group_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupTag", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

impl IntoJson for UpdateDevicePropertiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-mam-managedapppolicy-targetapps](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-1.0), [intune-mam-targetedmanagedappconfiguration-targetapps](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-targetapps?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct TargetAppsRequest(Object);

impl TargetAppsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `apps`: `Collection(microsoft.graph.managedMobileApp)`
    pub fn with_apps(
        self,
        value: impl Into<Nullable<Vec<models::ManagedMobileApp>>>,
    ) -> Self {
        Self(self.0.with("apps", value))
    }
}

impl IntoJson for TargetAppsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-mam-targetedmanagedappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-assign?view=graph-rest-1.0), [intune-mam-targetedmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest7(Object);

impl AssignRequest7 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::TargetedManagedAppPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest7 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-mam-user-wipemanagedappregistrationsbydevicetag](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct WipeManagedAppRegistrationsByDeviceTagRequest(Object);

impl WipeManagedAppRegistrationsByDeviceTagRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceTag`: `Edm.String`
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }
}

impl IntoJson for WipeManagedAppRegistrationsByDeviceTagRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-onboarding-deviceenrollmentconfiguration-assign](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest8(Object);

impl AssignRequest8 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enrollmentConfigurationAssignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`
    pub fn with_enrollment_configuration_assignments(
        self,
        value: impl Into<Nullable<Vec<models::EnrollmentConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("enrollmentConfigurationAssignments", value))
    }
}

impl IntoJson for AssignRequest8 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-onboarding-deviceenrollmentconfiguration-setpriority](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct SetPriorityRequest(Object);

impl SetPriorityRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `priority`: `Edm.Int32`
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }
}

impl IntoJson for SetPriorityRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-onboarding-devicemanagementexchangeconnector-sync](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct SyncRequest(Object);

impl SyncRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `syncType`: `microsoft.graph.deviceManagementExchangeConnectorSyncType`
    pub fn with_sync_type(
        self,
        value: impl Into<Nullable<models::DeviceManagementExchangeConnectorSyncType>>,
    ) -> Self {
        Self(self.0.with("syncType", value))
    }
}

impl IntoJson for SyncRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcachedreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetCachedReportRequest(Object);

impl GetCachedReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }
}

impl IntoJson for GetCachedReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetCompliancePolicyNonComplianceReportRequest(Object);

impl GetCompliancePolicyNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetCompliancePolicyNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetCompliancePolicyNonComplianceSummaryReportRequest(Object);

impl GetCompliancePolicyNonComplianceSummaryReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetCompliancePolicyNonComplianceSummaryReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetComplianceSettingNonComplianceReportRequest(Object);

impl GetComplianceSettingNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetComplianceSettingNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetConfigurationPolicyNonComplianceReportRequest(Object);

impl GetConfigurationPolicyNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetConfigurationPolicyNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetConfigurationPolicyNonComplianceSummaryReportRequest(Object);

impl GetConfigurationPolicyNonComplianceSummaryReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetConfigurationPolicyNonComplianceSummaryReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetConfigurationSettingNonComplianceReportRequest(Object);

impl GetConfigurationSettingNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetConfigurationSettingNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetDeviceManagementIntentSettingsReportRequest(Object);

impl GetDeviceManagementIntentSettingsReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetDeviceManagementIntentSettingsReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getdevicenoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetDeviceNonComplianceReportRequest(Object);

impl GetDeviceNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetDeviceNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-gethistoricalreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetHistoricalReportRequest(Object);

impl GetHistoricalReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetHistoricalReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPolicyNonComplianceMetadataRequest(Object);

impl GetPolicyNonComplianceMetadataRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetPolicyNonComplianceMetadataRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPolicyNonComplianceReportRequest(Object);

impl GetPolicyNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetPolicyNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPolicyNonComplianceSummaryReportRequest(Object);

impl GetPolicyNonComplianceSummaryReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetPolicyNonComplianceSummaryReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getreportfilters](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetReportFiltersRequest(Object);

impl GetReportFiltersRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetReportFiltersRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetSettingNonComplianceReportRequest(Object);

impl GetSettingNonComplianceReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `search`: `Edm.String`
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `groupBy`: `Collection(Edm.String)`
    pub fn with_group_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupBy", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `filter`: `Edm.String`
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }
}

impl IntoJson for GetSettingNonComplianceReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
