// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A collection of `microsoft.graph.macOSSoftwareUpdateAccountSummary`, such as `/deviceManagement/macOSSoftwareUpdateAccountSummaries`.
    DeviceManagementMacOsSoftwareUpdateAccountSummaries[models::MacOsSoftwareUpdateAccountSummary]
}

impl DeviceManagementMacOsSoftwareUpdateAccountSummaries {
    /// `POST /deviceManagement/macOSSoftwareUpdateAccountSummaries` — Create macOSSoftwareUpdateAccountSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MacOsSoftwareUpdateAccountSummary,
    ) -> Call<models::MacOsSoftwareUpdateAccountSummary> {
        let sheet = "POST macOSSoftwareUpdateAccountSummary: create
            intune-deviceconfig-macossoftwareupdateaccountsummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries` — List macOSSoftwareUpdateAccountSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MacOsSoftwareUpdateAccountSummary> {
        let sheet = "GET macOSSoftwareUpdateAccountSummary: list
            intune-deviceconfig-macossoftwareupdateaccountsummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceEncryptionState`, such as `/deviceManagement/managedDeviceEncryptionStates`.
    DeviceManagementManagedDeviceEncryptionStates[models::ManagedDeviceEncryptionState]
}

impl DeviceManagementManagedDeviceEncryptionStates {
    /// `POST /deviceManagement/managedDeviceEncryptionStates` — Create managedDeviceEncryptionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceEncryptionState) -> Call<models::ManagedDeviceEncryptionState> {
        let sheet = "POST managedDeviceEncryptionState: create
            intune-deviceconfig-manageddeviceencryptionstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceEncryptionStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/managedDeviceEncryptionStates` — List managedDeviceEncryptionStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceEncryptionState> {
        let sheet = "GET managedDeviceEncryptionState: list
            intune-deviceconfig-manageddeviceencryptionstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceEncryptionStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/managedDevices`.
    DeviceManagementManagedDevices[models::ManagedDevice]
}

impl DeviceManagementManagedDevices {
    /// `GET /deviceManagement/managedDevices/appDiagnostics(upn='{upn}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn app_diagnostics(&self, upn: &str) -> List<models::PowerliftIncidentMetadata> {
        let sheet = "GET managedDevice: app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/managedDevices/appDiagnostics(upn='{upn}')";
        self.0.function("appDiagnostics", &[("upn", Argument::quoted(upn))]).list(sheet)
    }

    /// `POST /deviceManagement/managedDevices/bulkReprovisionCloudPc` — managedDevice: bulkReprovisionCloudPc
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-bulkreprovisioncloudpc?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn bulk_reprovision_cloud_pc(
        &self,
        body: requests::managed_device::BulkReprovisionCloudPcRequest,
    ) -> Call<models::CloudPcBulkRemoteActionResult> {
        let sheet = "POST managedDevice: bulk_reprovision_cloud_pc
            manageddevice-bulkreprovisioncloudpc: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/bulkReprovisionCloudPc";
        self.0.name("bulkReprovisionCloudPc").call(sheet).json(body)
    }

    /// `POST /deviceManagement/managedDevices/bulkRestoreCloudPc` — managedDevice: bulkRestoreCloudPc
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-bulkrestorecloudpc?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn bulk_restore_cloud_pc(
        &self,
        body: requests::managed_device::BulkRestoreCloudPcRequest,
    ) -> Call<models::CloudPcBulkRemoteActionResult> {
        let sheet = "POST managedDevice: bulk_restore_cloud_pc
            manageddevice-bulkrestorecloudpc: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/bulkRestoreCloudPc";
        self.0.name("bulkRestoreCloudPc").call(sheet).json(body)
    }

    /// `POST /deviceManagement/managedDevices/bulkSetCloudPcReviewStatus` — managedDevice: bulkSetCloudPcReviewStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-bulksetcloudpcreviewstatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn bulk_set_cloud_pc_review_status(
        &self,
        body: requests::managed_device::BulkSetCloudPcReviewStatusRequest,
    ) -> Call<models::CloudPcBulkRemoteActionResult> {
        let sheet = "POST managedDevice: bulk_set_cloud_pc_review_status
            manageddevice-bulksetcloudpcreviewstatus: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/bulkSetCloudPcReviewStatus";
        self.0.name("bulkSetCloudPcReviewStatus").call(sheet).json(body)
    }

    /// `POST /deviceManagement/managedDevices` — Create windowsManagedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedDevice>) -> Call<models::WindowsManagedDevice> {
        let sheet = "POST windowsManagedDevice: create
            intune-devices-windowsmanageddevice-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices";
        self.0.call(sheet).json(Into::<models::ManagedDevice>::into(body))
    }

    /// `POST /deviceManagement/managedDevices/downloadAppDiagnostics`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn download_app_diagnostics(
        &self,
        body: requests::managed_device::DownloadAppDiagnosticsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST managedDevice: download_app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/managedDevices/downloadAppDiagnostics";
        self.0.name("downloadAppDiagnostics").call(sheet).json(body)
    }

    /// `POST /deviceManagement/managedDevices/executeAction` — executeAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn execute_action(
        &self,
        body: requests::managed_device::ExecuteActionRequest,
    ) -> Call<models::BulkManagedDeviceActionResult> {
        let sheet = "POST managedDevice: execute_action
            intune-devices-manageddevice-executeaction: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/managedDevices/executeAction";
        self.0.name("executeAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/managedDevices` — List windowsManagedDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET windowsManagedDevice: list
            intune-devices-windowsmanageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/managedDevices";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/managedDevices/moveDevicesToOU` — moveDevicesToOU action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn move_devices_to_ou(&self, body: requests::managed_device::MoveDevicesToOuRequest) -> Call<()> {
        let sheet = "POST managedDevice: move_devices_to_ou
            intune-devices-manageddevice-movedevicestoou: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/managedDevices/moveDevicesToOU";
        self.0.name("moveDevicesToOU").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managementConditionStatement`, such as `/deviceManagement/managementConditionStatements`.
    DeviceManagementManagementConditionStatements[models::ManagementConditionStatement]
}

impl DeviceManagementManagementConditionStatements {
    /// `POST /deviceManagement/managementConditionStatements` — Create managementConditionStatement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagementConditionStatement) -> Call<models::ManagementConditionStatement> {
        let sheet = "POST managementConditionStatement: create
            intune-fencing-managementconditionstatement-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/managementConditionStatements/getManagementConditionStatementsForPlatform` — getManagementConditionStatementsForPlatform function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-getmanagementconditionstatementsforplatform?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_management_condition_statements_for_platform(
        &self,
        platform: models::DevicePlatformType,
    ) -> List<models::ManagementConditionStatement> {
        let sheet = "GET managementConditionStatement: get_management_condition_statements_for_platform
            intune-fencing-managementconditionstatement-getmanagementconditionstatementsforplatform: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements/getManagementConditionStatementsForPlatform(platform='{platform}')";
        self.0
            .function(
                "getManagementConditionStatementsForPlatform",
                &[("platform", Argument::quoted(platform.as_str()))],
            )
            .list(sheet)
    }

    /// `GET /deviceManagement/managementConditionStatements` — List managementconditionstatements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagementConditionStatement> {
        let sheet = "GET managementConditionStatement: list
            intune-fencing-managementconditionstatement-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managementCondition`, such as `/deviceManagement/managementConditions`.
    DeviceManagementManagementConditions[models::ManagementCondition]
}

impl DeviceManagementManagementConditions {
    /// `POST /deviceManagement/managementConditions` — Create circularGeofenceManagementCondition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagementCondition>) -> Call<models::ManagementCondition> {
        let sheet = "POST circularGeofenceManagementCondition: create
            intune-fencing-circulargeofencemanagementcondition-create, intune-fencing-networkipv4configurationmanagementcondition-create, intune-fencing-networkipv6configurationmanagementcondition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions";
        self.0.call(sheet).json(Into::<models::ManagementCondition>::into(body))
    }

    /// `GET /deviceManagement/managementConditions/getManagementConditionsForPlatform` — getManagementConditionsForPlatform function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-getmanagementconditionsforplatform?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_management_conditions_for_platform(
        &self,
        platform: models::DevicePlatformType,
    ) -> List<models::ManagementCondition> {
        let sheet = "GET managementCondition: get_management_conditions_for_platform
            intune-fencing-managementcondition-getmanagementconditionsforplatform: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/getManagementConditionsForPlatform(platform='{platform}')";
        self.0
            .function("getManagementConditionsForPlatform", &[("platform", Argument::quoted(platform.as_str()))])
            .list(sheet)
    }

    /// `GET /deviceManagement/managementConditions` — List managementconditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-list?view=graph-rest-beta) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagementCondition> {
        let sheet = "GET managementCondition: list
            intune-fencing-managementcondition-list, intune-fencing-networkmanagementcondition-list, intune-fencing-locationmanagementcondition-list, intune-fencing-circulargeofencemanagementcondition-list, intune-fencing-networkipv4configurationmanagementcondition-list, intune-fencing-networkipv6configurationmanagementcondition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftTunnelConfiguration`, such as `/deviceManagement/microsoftTunnelConfigurations`.
    DeviceManagementMicrosoftTunnelConfigurations[models::MicrosoftTunnelConfiguration]
}

impl DeviceManagementMicrosoftTunnelConfigurations {
    /// `POST /deviceManagement/microsoftTunnelConfigurations` — Create microsoftTunnelConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MicrosoftTunnelConfiguration) -> Call<models::MicrosoftTunnelConfiguration> {
        let sheet = "POST microsoftTunnelConfiguration: create
            intune-mstunnel-microsofttunnelconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelConfigurations` — List microsoftTunnelConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftTunnelConfiguration> {
        let sheet = "GET microsoftTunnelConfiguration: list
            intune-mstunnel-microsofttunnelconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftTunnelHealthThreshold`, such as `/deviceManagement/microsoftTunnelHealthThresholds`.
    DeviceManagementMicrosoftTunnelHealthThresholds[models::MicrosoftTunnelHealthThreshold]
}

impl DeviceManagementMicrosoftTunnelHealthThresholds {
    /// `POST /deviceManagement/microsoftTunnelHealthThresholds` — Create microsoftTunnelHealthThreshold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MicrosoftTunnelHealthThreshold) -> Call<models::MicrosoftTunnelHealthThreshold> {
        let sheet = "POST microsoftTunnelHealthThreshold: create
            intune-mstunnel-microsofttunnelhealththreshold-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelHealthThresholds";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelHealthThresholds` — List microsoftTunnelHealthThresholds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftTunnelHealthThreshold> {
        let sheet = "GET microsoftTunnelHealthThreshold: list
            intune-mstunnel-microsofttunnelhealththreshold-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelHealthThresholds";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftTunnelServerLogCollectionResponse`, such as `/deviceManagement/microsoftTunnelServerLogCollectionResponses`.
    DeviceManagementMicrosoftTunnelServerLogCollectionResponses[models::MicrosoftTunnelServerLogCollectionResponse]
}

impl DeviceManagementMicrosoftTunnelServerLogCollectionResponses {
    /// `POST /deviceManagement/microsoftTunnelServerLogCollectionResponses` — Create microsoftTunnelServerLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MicrosoftTunnelServerLogCollectionResponse,
    ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
        let sheet = "POST microsoftTunnelServerLogCollectionResponse: create
            intune-mstunnel-microsofttunnelserverlogcollectionresponse-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelServerLogCollectionResponses` — List microsoftTunnelServerLogCollectionResponses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftTunnelServerLogCollectionResponse> {
        let sheet = "GET microsoftTunnelServerLogCollectionResponse: list
            intune-mstunnel-microsofttunnelserverlogcollectionresponse-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelServerLogCollectionResponses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.microsoftTunnelSite`, such as `/deviceManagement/microsoftTunnelSites`.
    DeviceManagementMicrosoftTunnelSites[models::MicrosoftTunnelSite]
}

impl DeviceManagementMicrosoftTunnelSites {
    /// `POST /deviceManagement/microsoftTunnelSites` — Create microsoftTunnelSite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MicrosoftTunnelSite) -> Call<models::MicrosoftTunnelSite> {
        let sheet = "POST microsoftTunnelSite: create
            intune-mstunnel-microsofttunnelsite-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelSites` — List microsoftTunnelSites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MicrosoftTunnelSite> {
        let sheet = "GET microsoftTunnelSite: list
            intune-mstunnel-microsofttunnelsite-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/microsoftTunnelSites";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppTroubleshootingEvent`, such as `/deviceManagement/mobileAppTroubleshootingEvents`.
    DeviceManagementMobileAppTroubleshootingEvents[models::MobileAppTroubleshootingEvent]
}

impl DeviceManagementMobileAppTroubleshootingEvents {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents` — Create mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let sheet = "POST mobileAppTroubleshootingEvent: create
            intune-shared-mobileapptroubleshootingevent-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents` — List mobileAppTroubleshootingEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppTroubleshootingEvent> {
        let sheet = "GET mobileAppTroubleshootingEvent: list
            intune-shared-mobileapptroubleshootingevent-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileThreatDefenseConnector`, such as `/deviceManagement/mobileThreatDefenseConnectors`.
    DeviceManagementMobileThreatDefenseConnectors[models::MobileThreatDefenseConnector]
}

impl DeviceManagementMobileThreatDefenseConnectors {
    /// `POST /deviceManagement/mobileThreatDefenseConnectors` — Create mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
        let sheet = "POST mobileThreatDefenseConnector: create
            intune-onboarding-mobilethreatdefenseconnector-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileThreatDefenseConnectors` — List mobilethreatdefenseconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::MobileThreatDefenseConnector> {
        let sheet = "GET mobileThreatDefenseConnector: list
            intune-onboarding-mobilethreatdefenseconnector-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileThreatDefenseConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagement.monitoring`, such as `/monitoring`.
    DeviceManagementMonitoring: super::Entity = models::device_management::Monitoring
}

impl DeviceManagementMonitoring {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::device_management::Monitoring> {
        self.0.get("GET monitoring: get")
    }

    /// `…/adminhighlights`
    pub fn adminhighlights(&self) -> super::DeviceManagementMonitoringAdminhighlights {
        super::DeviceManagementMonitoringAdminhighlights(self.0.name("adminhighlights"))
    }

    /// `…/alertRecords`
    pub fn alert_records(&self) -> super::DeviceManagementMonitoringAlertRecords {
        super::DeviceManagementMonitoringAlertRecords(self.0.name("alertRecords"))
    }

    /// `…/alertRules`
    pub fn alert_rules(&self) -> super::DeviceManagementMonitoringAlertRules {
        super::DeviceManagementMonitoringAlertRules(self.0.name("alertRules"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/monitoring/adminhighlights`
    DeviceManagementMonitoringAdminhighlights
}

impl DeviceManagementMonitoringAdminhighlights {
    /// `GET /deviceManagement/monitoring/adminhighlights`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET monitoring: list
            : CloudPC.Read.All | |
            /deviceManagement/monitoring/adminhighlights";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::DeviceManagementMonitoringAdminhighlightsId {
        super::DeviceManagementMonitoringAdminhighlightsId(self.0.key(id.as_ref()))
    }

    /// `…/retrieveAdminHighlightActions`
    pub fn retrieve_admin_highlight_actions(
        &self,
    ) -> super::DeviceManagementMonitoringAdminhighlightsRetrieveAdminHighlightActions
    {
        super::DeviceManagementMonitoringAdminhighlightsRetrieveAdminHighlightActions(
            self.0.name("retrieveAdminHighlightActions"),
        )
    }
}

crate::runtime::node! {
    /// `/deviceManagement/monitoring/adminhighlights/{id}`
    DeviceManagementMonitoringAdminhighlightsId
}

impl DeviceManagementMonitoringAdminhighlightsId {
    /// `POST /deviceManagement/monitoring/adminhighlights/{id}/dismiss`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn dismiss(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST monitoring: dismiss
            : CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/adminhighlights/{id}/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /deviceManagement/monitoring/adminhighlights/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monitoring: get
            : CloudPC.Read.All | |
            /deviceManagement/monitoring/adminhighlights/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/monitoring/adminhighlights/retrieveAdminHighlightActions`
    DeviceManagementMonitoringAdminhighlightsRetrieveAdminHighlightActions
}

impl DeviceManagementMonitoringAdminhighlightsRetrieveAdminHighlightActions {
    /// `GET /deviceManagement/monitoring/adminhighlights/retrieveAdminHighlightActions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monitoring: get
            : CloudPC.Read.All | |
            /deviceManagement/monitoring/adminhighlights/retrieveAdminHighlightActions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagement.alertRecord`, such as `/monitoring/alertRecords`.
    DeviceManagementMonitoringAlertRecords[models::device_management::AlertRecord]
}

impl DeviceManagementMonitoringAlertRecords {
    /// `POST /monitoring/alertRecords/microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn change_alert_records_portal_notification_as_sent(
        &self,
        body: requests::alert_record::ChangeAlertRecordsPortalNotificationAsSentRequest,
    ) -> Call<()> {
        let sheet = "POST alertRecord: change_alert_records_portal_notification_as_sent
            : | |
            /monitoring/alertRecords/microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent";
        self.0
            .name("microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent")
            .call(sheet)
            .json(body)
    }

    /// `GET /deviceManagement/monitoring/alertRecords/microsoft.graph.deviceManagement.getPortalNotifications`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_portal_notifications(&self) -> List<models::device_management::PortalNotification> {
        let sheet = "GET alertRecord: get_portal_notifications
            : CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRecords/microsoft.graph.deviceManagement.getPortalNotifications";
        self.0.name("microsoft.graph.deviceManagement.getPortalNotifications").list(sheet)
    }

    /// `GET /deviceManagement/monitoring/alertRecords`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrecord-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::device_management::AlertRecord> {
        let sheet = "GET alertRecord: list
            devicemanagement-alertrecord-list: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagement.alertRule`, such as `/deviceManagement/monitoring/alertRules`.
    DeviceManagementMonitoringAlertRules[models::device_management::AlertRule]
}

impl DeviceManagementMonitoringAlertRules {
    /// `POST /deviceManagement/monitoring/alertRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrule-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::device_management::AlertRule) -> Call<models::device_management::AlertRule> {
        let sheet = "POST alertRule: create
            devicemanagement-alertrule-post: CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/monitoring/alertRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrule-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::device_management::AlertRule> {
        let sheet = "GET alertRule: list
            devicemanagement-alertrule-list: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRules";
        self.0.list(sheet)
    }
}
