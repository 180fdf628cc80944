// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken?view=graph-rest-beta), [intune-androidforwork-androidforworkenrollmentprofile-createtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-createtoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateTokenRequest(Object);

impl CreateTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tokenValidityInSeconds`: `Edm.Int32`
    pub fn with_token_validity_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("tokenValidityInSeconds", value))
    }
}

impl IntoJson for CreateTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidforworksettings-completesignup](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-completesignup?view=graph-rest-beta), [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CompleteSignupRequest(Object);

impl CompleteSignupRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enterpriseToken`: `Edm.String`
    pub fn with_enterprise_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseToken", value))
    }
}

impl IntoJson for CompleteSignupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidforworksettings-requestsignupurl](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-requestsignupurl?view=graph-rest-beta), [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RequestSignupUrlRequest(Object);

impl RequestSignupUrlRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `hostName`: `Edm.String`
    pub fn with_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hostName", value))
    }
}

impl IntoJson for RequestSignupUrlRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApproveAppsRequest(Object);

impl ApproveAppsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `packageIds`: `Collection(Edm.String)`
    pub fn with_package_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("packageIds", value))
    }

    /// `approveAllPermissions`: `Edm.Boolean`
    pub fn with_approve_all_permissions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("approveAllPermissions", value))
    }
}

impl IntoJson for ApproveAppsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateGooglePlayWebTokenRequest(Object);

impl CreateGooglePlayWebTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `parentUri`: `Edm.String`
    pub fn with_parent_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentUri", value))
    }
}

impl IntoJson for CreateGooglePlayWebTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest(Object);

impl SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`: `Edm.Boolean`
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }
}

impl IntoJson for SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-iosvppapp-revokealllicenses](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokealllicenses?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeAllLicensesRequest(Object);

impl RevokeAllLicensesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }
}

impl IntoJson for RevokeAllLicensesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-iosvppapp-revokedevicelicense](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokedevicelicense?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeDeviceLicenseRequest(Object);

impl RevokeDeviceLicenseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }
}

impl IntoJson for RevokeDeviceLicenseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-iosvppapp-revokeuserlicense](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokeuserlicense?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeUserLicenseRequest(Object);

impl RevokeUserLicenseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userId`: `Edm.String`
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }
}

impl IntoJson for RevokeUserLicenseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-manageddevicemobileappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-beta).
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

/// The parameters of [intune-apps-mobileapp-validatexml](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-validatexml?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateXmlRequest(Object);

impl ValidateXmlRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `officeConfigurationXml`: `Edm.Binary`
    pub fn with_office_configuration_xml(
        self,
        value: impl Into<Nullable<Bytes>>,
    ) -> Self {
        Self(self.0.with("officeConfigurationXml", value))
    }
}

impl IntoJson for ValidateXmlRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-apps-mobileappcontentfile-commit](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-beta).
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

/// The parameters of [intune-books-managedebook-assign](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest2(Object);

impl AssignRequest2 {
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

impl IntoJson for AssignRequest2 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-chromebooksync-chromeosonboardingsettings-connect](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-connect?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ConnectRequest(Object);

impl ConnectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ownerUserPrincipalName`: `Edm.String`
    pub fn with_owner_user_principal_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("ownerUserPrincipalName", value))
    }

    /// `serviceAccountCredentials`: `Edm.String`
    pub fn with_service_account_credentials(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("serviceAccountCredentials", value))
    }
}

impl IntoJson for ConnectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-cirrus-officeclientconfiguration-assign](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest3(Object);

impl AssignRequest3 {
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

impl IntoJson for AssignRequest3 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-cirrus-officeclientconfiguration-updatepriorities](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-updatepriorities?view=graph-rest-beta).
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

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetScheduledRetireStateRequest(Object);

impl SetScheduledRetireStateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `state`: `microsoft.graph.scheduledRetireState`
    pub fn with_state(
        self,
        value: impl Into<Nullable<models::ScheduledRetireState>>,
    ) -> Self {
        Self(self.0.with("state", value))
    }

    /// `managedDeviceIds`: `Collection(Edm.String)`
    pub fn with_managed_device_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceIds", value))
    }
}

impl IntoJson for SetScheduledRetireStateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-validatecompliancescript](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-validatecompliancescript?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateComplianceScriptRequest(Object);

impl ValidateComplianceScriptRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`
    pub fn with_device_compliance_policy_script(
        self,
        value: impl Into<Nullable<models::DeviceCompliancePolicyScript>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicyScript", value))
    }
}

impl IntoJson for ValidateComplianceScriptRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest4(Object);

impl AssignRequest4 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<
            Nullable<Vec<models::DeviceManagementConfigurationPolicyAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest4 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateCopyRequest(Object);

impl CreateCopyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}

impl IntoJson for CreateCopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-assign](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest5(Object);

impl AssignRequest5 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementIntentAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementIntentAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest5 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-createcopy](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateCopyRequest2(Object);

impl CreateCopyRequest2 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

impl IntoJson for CreateCopyRequest2 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-migratetotemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MigrateToTemplateRequest(Object);

impl MigrateToTemplateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `newTemplateId`: `Edm.String`
    pub fn with_new_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newTemplateId", value))
    }

    /// `preserveCustomValues`: `Edm.Boolean`
    pub fn with_preserve_custom_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("preserveCustomValues", value))
    }
}

impl IntoJson for MigrateToTemplateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-updatesettings](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateSettingsRequest(Object);

impl UpdateSettingsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn with_settings(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementSettingInstance>>>,
    ) -> Self {
        Self(self.0.with("settings", value))
    }
}

impl IntoJson for UpdateSettingsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementtemplate-createinstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateInstanceRequest(Object);

impl CreateInstanceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `settingsDelta`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn with_settings_delta(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementSettingInstance>>>,
    ) -> Self {
        Self(self.0.with("settingsDelta", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }
}

impl IntoJson for CreateInstanceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-devicecompliancescript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta), [intune-devices-devicehealthscript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest6(Object);

impl AssignRequest6 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceHealthScriptAssignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`
    pub fn with_device_health_script_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceHealthScriptAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceHealthScriptAssignments", value))
    }
}

impl IntoJson for AssignRequest6 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-devicecustomattributeshellscript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-assign?view=graph-rest-beta), [intune-devices-deviceshellscript-assign](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-assign?view=graph-rest-beta), [intune-shared-devicemanagementscript-assign](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest7(Object);

impl AssignRequest7 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceManagementScriptGroupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`
    pub fn with_device_management_script_group_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementScriptGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementScriptGroupAssignments", value))
    }

    /// `deviceManagementScriptAssignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`
    pub fn with_device_management_script_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementScriptAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementScriptAssignments", value))
    }
}

impl IntoJson for AssignRequest7 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-devicehealthscript-updateglobalscript](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-updateglobalscript?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateGlobalScriptRequest(Object);

impl UpdateGlobalScriptRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `version`: `Edm.String`
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}

impl IntoJson for UpdateGlobalScriptRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-activatedeviceesim](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ActivateDeviceEsimRequest(Object);

impl ActivateDeviceEsimRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `carrierUrl`: `Edm.String`
    pub fn with_carrier_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("carrierUrl", value))
    }
}

impl IntoJson for ActivateDeviceEsimRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-cleanwindowsdevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta).
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

/// The parameters of [intune-devices-manageddevice-createdevicelogcollectionrequest](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateDeviceLogCollectionRequestRequest(Object);

impl CreateDeviceLogCollectionRequestRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `templateType`: `microsoft.graph.deviceLogCollectionRequest`
    pub fn with_template_type(
        self,
        value: impl Into<Nullable<models::DeviceLogCollectionRequest>>,
    ) -> Self {
        Self(self.0.with("templateType", value))
    }
}

impl IntoJson for CreateDeviceLogCollectionRequestRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-deleteuserfromsharedappledevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta).
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

/// The parameters of [intune-devices-manageddevice-enablelostmode](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnableLostModeRequest(Object);

impl EnableLostModeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `message`: `Edm.String`
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `footer`: `Edm.String`
    pub fn with_footer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("footer", value))
    }
}

impl IntoJson for EnableLostModeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-executeaction](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ExecuteActionRequest(Object);

impl ExecuteActionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actionName`: `microsoft.graph.managedDeviceRemoteAction`
    pub fn with_action_name(
        self,
        value: impl Into<Nullable<models::ManagedDeviceRemoteAction>>,
    ) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `keepEnrollmentData`: `Edm.Boolean`
    pub fn with_keep_enrollment_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepEnrollmentData", value))
    }

    /// `keepUserData`: `Edm.Boolean`
    pub fn with_keep_user_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keepUserData", value))
    }

    /// `deviceIds`: `Collection(Edm.String)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }

    /// `notificationTitle`: `Edm.String`
    pub fn with_notification_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTitle", value))
    }

    /// `notificationBody`: `Edm.String`
    pub fn with_notification_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationBody", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }
}

impl IntoJson for ExecuteActionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-sendcustomnotificationtocompanyportal](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SendCustomNotificationToCompanyPortalRequest(Object);

impl SendCustomNotificationToCompanyPortalRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notificationTitle`: `Edm.String`
    pub fn with_notification_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTitle", value))
    }

    /// `notificationBody`: `Edm.String`
    pub fn with_notification_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationBody", value))
    }
}

impl IntoJson for SendCustomNotificationToCompanyPortalRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-setdevicename](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetDeviceNameRequest(Object);

impl SetDeviceNameRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceName`: `Edm.String`
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }
}

impl IntoJson for SetDeviceNameRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-triggerconfigurationmanageraction](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TriggerConfigurationManagerActionRequest(Object);

impl TriggerConfigurationManagerActionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `configurationManagerAction`: `microsoft.graph.configurationManagerAction`
    pub fn with_configuration_manager_action(
        self,
        value: impl Into<Nullable<models::ConfigurationManagerAction>>,
    ) -> Self {
        Self(self.0.with("configurationManagerAction", value))
    }
}

impl IntoJson for TriggerConfigurationManagerActionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-devices-manageddevice-updatewindowsdeviceaccount](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta).
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

/// The parameters of [intune-devices-manageddevice-windowsdefenderscan](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta).
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

/// The parameters of [intune-devices-manageddevice-wipe](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta).
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

    /// `useProtectedWipe`: `Edm.Boolean`
    pub fn with_use_protected_wipe(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useProtectedWipe", value))
    }
}

impl IntoJson for WipeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority?view=graph-rest-beta), [intune-shared-deviceenrollmentconfiguration-setpriority](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).
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

/// The parameters of [intune-enrollment-deponboardingsetting-uploaddeptoken](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-uploaddeptoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadDepTokenRequest(Object);

impl UploadDepTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `appleId`: `Edm.String`
    pub fn with_apple_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleId", value))
    }

    /// `depToken`: `Edm.String`
    pub fn with_dep_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("depToken", value))
    }
}

impl IntoJson for UploadDepTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-enrollmentprofile-updatedeviceprofileassignment](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-updatedeviceprofileassignment?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateDeviceProfileAssignmentRequest(Object);

impl UpdateDeviceProfileAssignmentRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceIds`: `Collection(Edm.String)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }
}

impl IntoJson for UpdateDeviceProfileAssignmentRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ImportAppleDeviceIdentityListRequest(Object);

impl ImportAppleDeviceIdentityListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`
    pub fn with_imported_apple_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedAppleDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedAppleDeviceIdentities", value))
    }

    /// `overwriteImportedDeviceIdentities`: `Edm.Boolean`
    pub fn with_overwrite_imported_device_identities(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("overwriteImportedDeviceIdentities", value))
    }
}

impl IntoJson for ImportAppleDeviceIdentityListRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-importeddeviceidentity-importdeviceidentitylist](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-importdeviceidentitylist?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ImportDeviceIdentityListRequest(Object);

impl ImportDeviceIdentityListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`
    pub fn with_imported_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentities", value))
    }

    /// `overwriteImportedDeviceIdentities`: `Edm.Boolean`
    pub fn with_overwrite_imported_device_identities(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("overwriteImportedDeviceIdentities", value))
    }
}

impl IntoJson for ImportDeviceIdentityListRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-importeddeviceidentity-searchexistingidentities](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-searchexistingidentities?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SearchExistingIdentitiesRequest(Object);

impl SearchExistingIdentitiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`
    pub fn with_imported_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentities", value))
    }
}

impl IntoJson for SearchExistingIdentitiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-importedwindowsautopilotdeviceidentity-import](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-beta).
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

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignResourceAccountToDeviceRequest(Object);

impl AssignResourceAccountToDeviceRequest {
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

    /// `resourceAccountName`: `Edm.String`
    pub fn with_resource_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceAccountName", value))
    }
}

impl IntoJson for AssignResourceAccountToDeviceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta).
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

/// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta).
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

/// The parameters of [intune-esim-embeddedsimactivationcodepool-assign](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest8(Object);

impl AssignRequest8 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.embeddedSIMActivationCodePoolAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::EmbeddedSimActivationCodePoolAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest8 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateMigrationReportRequest(Object);

impl CreateMigrationReportRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyObjectFile`: `microsoft.graph.groupPolicyObjectFile`
    pub fn with_group_policy_object_file(
        self,
        value: impl Into<Nullable<models::GroupPolicyObjectFile>>,
    ) -> Self {
        Self(self.0.with("groupPolicyObjectFile", value))
    }
}

impl IntoJson for CreateMigrationReportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyconfiguration-assign](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest9(Object);

impl AssignRequest9 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.groupPolicyConfigurationAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest9 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateDefinitionValuesRequest(Object);

impl UpdateDefinitionValuesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `added`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`
    pub fn with_added(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyDefinitionValue>>>,
    ) -> Self {
        Self(self.0.with("added", value))
    }

    /// `updated`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`
    pub fn with_updated(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyDefinitionValue>>>,
    ) -> Self {
        Self(self.0.with("updated", value))
    }

    /// `deletedIds`: `Collection(Edm.String)`
    pub fn with_deleted_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deletedIds", value))
    }
}

impl IntoJson for UpdateDefinitionValuesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddLanguageFilesRequest(Object);

impl AddLanguageFilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for AddLanguageFilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveLanguageFilesRequest(Object);

impl RemoveLanguageFilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for RemoveLanguageFilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateLanguageFilesRequest(Object);

impl UpdateLanguageFilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for UpdateLanguageFilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadNewVersionRequest(Object);

impl UploadNewVersionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `content`: `Edm.Binary`
    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`
    pub fn with_group_policy_uploaded_language_files(
        self,
        value: impl Into<Nullable<Vec<models::GroupPolicyUploadedLanguageFile>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyUploadedLanguageFiles", value))
    }
}

impl IntoJson for UploadNewVersionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-mam-managedapppolicy-targetapps](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta), [intune-shared-targetedmanagedappconfiguration-targetapps](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-targetapps?view=graph-rest-beta).
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

/// The parameters of [intune-mam-targetedmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-beta), [intune-shared-targetedmanagedappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest10(Object);

impl AssignRequest10 {
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

impl IntoJson for AssignRequest10 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-onboarding-devicemanagementexchangeconnector-sync](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-beta).
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

/// The parameters of [intune-onboarding-vpptoken-revokelicenses](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-revokelicenses?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeLicensesRequest(Object);

impl RevokeLicensesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notifyManagedDevices`: `Edm.Boolean`
    pub fn with_notify_managed_devices(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyManagedDevices", value))
    }

    /// `revokeUntrackedLicenses`: `Edm.Boolean`
    pub fn with_revoke_untracked_licenses(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("revokeUntrackedLicenses", value))
    }
}

impl IntoJson for RevokeLicensesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-partnerintegration-deviceappmanagementtask-updatestatus](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-updatestatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateStatusRequest(Object);

impl UpdateStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`: `microsoft.graph.deviceAppManagementTaskStatus`
    pub fn with_status(
        self,
        value: impl Into<Nullable<models::DeviceAppManagementTaskStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `note`: `Edm.String`
    pub fn with_note(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("note", value))
    }
}

impl IntoJson for UpdateStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-deviceandappmanagementassignmentfilter-enable](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-enable?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnableRequest(Object);

impl EnableRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enable`: `Edm.Boolean`
    pub fn with_enable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enable", value))
    }
}

impl IntoJson for EnableRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-deviceandappmanagementassignmentfilter-validatefilter](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-validatefilter?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateFilterRequest(Object);

impl ValidateFilterRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceAndAppManagementAssignmentFilter`: `microsoft.graph.deviceAndAppManagementAssignmentFilter`
    pub fn with_device_and_app_management_assignment_filter(
        self,
        value: impl Into<Nullable<models::DeviceAndAppManagementAssignmentFilter>>,
    ) -> Self {
        Self(self.0.with("deviceAndAppManagementAssignmentFilter", value))
    }
}

impl IntoJson for ValidateFilterRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-devicemanagement-getassignmentfiltersstatusdetails](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-getassignmentfiltersstatusdetails?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetAssignmentFiltersStatusDetailsRequest(Object);

impl GetAssignmentFiltersStatusDetailsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `payloadId`: `Edm.String`
    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `userId`: `Edm.String`
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `assignmentFilterIds`: `Collection(Edm.String)`
    pub fn with_assignment_filter_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("assignmentFilterIds", value))
    }

    /// `top`: `Edm.Int32`
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }
}

impl IntoJson for GetAssignmentFiltersStatusDetailsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-policyset-getpolicysets](https://learn.microsoft.com/graph/api/intune-policyset-policyset-getpolicysets?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetPolicySetsRequest(Object);

impl GetPolicySetsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `policySetIds`: `Collection(Edm.String)`
    pub fn with_policy_set_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("policySetIds", value))
    }
}

impl IntoJson for GetPolicySetsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-policyset-update](https://learn.microsoft.com/graph/api/intune-policyset-policyset-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addedPolicySetItems`: `Collection(microsoft.graph.policySetItem)`
    pub fn with_added_policy_set_items(
        self,
        value: impl Into<Nullable<Vec<models::PolicySetItem>>>,
    ) -> Self {
        Self(self.0.with("addedPolicySetItems", value))
    }

    /// `updatedPolicySetItems`: `Collection(microsoft.graph.policySetItem)`
    pub fn with_updated_policy_set_items(
        self,
        value: impl Into<Nullable<Vec<models::PolicySetItem>>>,
    ) -> Self {
        Self(self.0.with("updatedPolicySetItems", value))
    }

    /// `deletedPolicySetItems`: `Collection(Edm.String)`
    pub fn with_deleted_policy_set_items(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("deletedPolicySetItems", value))
    }

    /// `assignments`: `Collection(microsoft.graph.policySetAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::PolicySetAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rapolicy-devicemanagementresourceaccessprofilebase-assign](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest11(Object);

impl AssignRequest11 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementResourceAccessProfileAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<
            Nullable<Vec<models::DeviceManagementResourceAccessProfileAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest11 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct QueryByPlatformTypeRequest(Object);

impl QueryByPlatformTypeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `platformType`: `microsoft.graph.policyPlatformType`
    pub fn with_platform_type(
        self,
        value: impl Into<Nullable<models::PolicyPlatformType>>,
    ) -> Self {
        Self(self.0.with("platformType", value))
    }
}

impl IntoJson for QueryByPlatformTypeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-rolescopetag-assign](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest12(Object);

impl AssignRequest12 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.roleScopeTagAutoAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::RoleScopeTagAutoAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest12 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-rolescopetag-getrolescopetagsbyid](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetRoleScopeTagsByIdRequest(Object);

impl GetRoleScopeTagsByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }
}

impl IntoJson for GetRoleScopeTagsByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-reporting-devicemanagementreports-getcachedreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getdevicenoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-gethistoricalreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getreportfilters](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-beta).
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

/// The parameters of [intune-reporting-devicemanagementreports-getsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-beta).
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

/// The parameters of [intune-shared-androidmanagedappprotection-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta), [intune-shared-devicecompliancepolicy-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta), [intune-shared-deviceconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta), [intune-shared-deviceenrollmentconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta), [intune-shared-devicemanagementscript-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-haspayloadlinks?view=graph-rest-beta), [intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta), [intune-shared-iosmanagedappprotection-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-haspayloadlinks?view=graph-rest-beta), [intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks?view=graph-rest-beta), [intune-shared-mobileapp-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta), [intune-shared-targetedmanagedappconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-haspayloadlinks?view=graph-rest-beta), [intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HasPayloadLinksRequest(Object);

impl HasPayloadLinksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `payloadIds`: `Collection(Edm.String)`
    pub fn with_payload_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("payloadIds", value))
    }
}

impl IntoJson for HasPayloadLinksRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicecompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest13(Object);

impl AssignRequest13 {
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

impl IntoJson for AssignRequest13 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicecompliancepolicy-scheduleactionsforrules](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta).
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

/// The parameters of [intune-shared-deviceconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest14(Object);

impl AssignRequest14 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceConfigurationGroupAssignments`: `Collection(microsoft.graph.deviceConfigurationGroupAssignment)`
    pub fn with_device_configuration_group_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationGroupAssignments", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest14 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignedAccessMultiModeProfilesRequest(Object);

impl AssignedAccessMultiModeProfilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignedAccessMultiModeProfiles`: `Collection(microsoft.graph.windowsAssignedAccessProfile)`
    pub fn with_assigned_access_multi_mode_profiles(
        self,
        value: impl Into<Nullable<Vec<models::WindowsAssignedAccessProfile>>>,
    ) -> Self {
        Self(self.0.with("assignedAccessMultiModeProfiles", value))
    }
}

impl IntoJson for AssignedAccessMultiModeProfilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-gettargetedusersanddevices](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetTargetedUsersAndDevicesRequest(Object);

impl GetTargetedUsersAndDevicesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceConfigurationIds`: `Collection(Edm.String)`
    pub fn with_device_configuration_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationIds", value))
    }
}

impl IntoJson for GetTargetedUsersAndDevicesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceconfiguration-windowsprivacyaccesscontrols](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct WindowsPrivacyAccessControlsRequest(Object);

impl WindowsPrivacyAccessControlsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `windowsPrivacyAccessControls`: `Collection(microsoft.graph.windowsPrivacyDataAccessControlItem)`
    pub fn with_windows_privacy_access_controls(
        self,
        value: impl Into<Nullable<Vec<models::WindowsPrivacyDataAccessControlItem>>>,
    ) -> Self {
        Self(self.0.with("windowsPrivacyAccessControls", value))
    }
}

impl IntoJson for WindowsPrivacyAccessControlsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-deviceenrollmentconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest15(Object);

impl AssignRequest15 {
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

impl IntoJson for AssignRequest15 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicemanagement-sendcustomnotificationtocompanyportal](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SendCustomNotificationToCompanyPortalRequest2(Object);

impl SendCustomNotificationToCompanyPortalRequest2 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `notificationTitle`: `Edm.String`
    pub fn with_notification_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationTitle", value))
    }

    /// `notificationBody`: `Edm.String`
    pub fn with_notification_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationBody", value))
    }

    /// `groupsToNotify`: `Collection(Edm.String)`
    pub fn with_groups_to_notify(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupsToNotify", value))
    }
}

impl IntoJson for SendCustomNotificationToCompanyPortalRequest2 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-ioslobappprovisioningconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest16(Object);

impl AssignRequest16 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `appProvisioningConfigurationGroupAssignments`: `Collection(microsoft.graph.mobileAppProvisioningConfigGroupAssignment)`
    pub fn with_app_provisioning_configuration_group_assignments(
        self,
        value: impl Into<
            Nullable<Vec<models::MobileAppProvisioningConfigGroupAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("appProvisioningConfigurationGroupAssignments", value))
    }

    /// `iOSLobAppProvisioningConfigAssignments`: `Collection(microsoft.graph.iosLobAppProvisioningConfigurationAssignment)`
    pub fn with_ios_lob_app_provisioning_config_assignments(
        self,
        value: impl Into<
            Nullable<Vec<models::IosLobAppProvisioningConfigurationAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("iOSLobAppProvisioningConfigAssignments", value))
    }
}

impl IntoJson for AssignRequest16 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-mobileapp-assign](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest17(Object);

impl AssignRequest17 {
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

impl IntoJson for AssignRequest17 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-mobileapp-updaterelationships](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRelationshipsRequest(Object);

impl UpdateRelationshipsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `relationships`: `Collection(microsoft.graph.mobileAppRelationship)`
    pub fn with_relationships(
        self,
        value: impl Into<Nullable<Vec<models::MobileAppRelationship>>>,
    ) -> Self {
        Self(self.0.with("relationships", value))
    }
}

impl IntoJson for UpdateRelationshipsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-user-wipemanagedappregistrationbydevicetag](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct WipeManagedAppRegistrationByDeviceTagRequest(Object);

impl WipeManagedAppRegistrationByDeviceTagRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceTag`: `Edm.String`
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }
}

impl IntoJson for WipeManagedAppRegistrationByDeviceTagRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-user-wipemanagedappregistrationsbydevicetag](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta).
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

/// The parameters of [intune-shared-windowsautopilotdeploymentprofile-assign](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest18(Object);

impl AssignRequest18 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceIds`: `Collection(Edm.String)`
    pub fn with_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceIds", value))
    }
}

impl IntoJson for AssignRequest18 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-softwareupdate-windowsfeatureupdateprofile-assign](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest19(Object);

impl AssignRequest19 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.windowsFeatureUpdateProfileAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::WindowsFeatureUpdateProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest19 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-softwareupdate-windowsqualityupdateprofile-assign](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest20(Object);

impl AssignRequest20 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.windowsQualityUpdateProfileAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::WindowsQualityUpdateProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest20 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest21(Object);

impl AssignRequest21 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `wdacPolicyAssignments`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment)`
    pub fn with_wdac_policy_assignments(
        self,
        value: impl Into<
            Nullable<
                Vec<
                    models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
                >,
            >,
        >,
    ) -> Self {
        Self(self.0.with("wdacPolicyAssignments", value))
    }
}

impl IntoJson for AssignRequest21 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-wip-intunebrandingprofile-assign](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest22(Object);

impl AssignRequest22 {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.intuneBrandingProfileAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::IntuneBrandingProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest22 {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
