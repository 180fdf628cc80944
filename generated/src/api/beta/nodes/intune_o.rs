// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.oemWarranty`, such as `/deviceManagement/managedDevices/{id}/getOemWarranty`.
    OemWarranty = models::OemWarranty
}

impl OemWarranty {
    /// `GET /deviceManagement/comanagedDevices/{managedDeviceId}/getOemWarranty` — getOemWarranty function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getoemwarranty?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/getOemWarranty`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/getOemWarranty`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/getOemWarranty` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OemWarranty> {
        let sheet = "GET managedDevice: get
            intune-devices-manageddevice-getoemwarranty: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/getOemWarranty
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getOemWarranty
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/getOemWarranty
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getOemWarranty
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/getOemWarranty
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/getOemWarranty
            /deviceManagement/managedDevices/{id}/getOemWarranty";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oemWarrantyInformationOnboarding`, such as `/deviceManagement/oemWarrantyInformationOnboarding/{id}`.
    OemWarrantyInformationOnboarding = models::OemWarrantyInformationOnboarding
}

impl OemWarrantyInformationOnboarding {
    /// `DELETE /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}` — Delete oemWarrantyInformationOnboarding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE oemWarrantyInformationOnboarding: delete
            intune-devices-oemwarrantyinformationonboarding-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/oemWarrantyInformationOnboarding/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}/disable` — Disable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-disable?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn disable(&self) -> Call<()> {
        let sheet = "POST oemWarrantyInformationOnboarding: disable
            intune-devices-oemwarrantyinformationonboarding-disable: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/oemWarrantyInformationOnboarding/{id}/disable";
        self.0.name("disable").call(sheet)
    }

    /// `POST /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}/enable` — Enable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-enable?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn enable(&self) -> Call<()> {
        let sheet = "POST oemWarrantyInformationOnboarding: enable
            intune-devices-oemwarrantyinformationonboarding-enable: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/oemWarrantyInformationOnboarding/{id}/enable";
        self.0.name("enable").call(sheet)
    }

    /// `GET /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}` — Get oemWarrantyInformationOnboarding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OemWarrantyInformationOnboarding> {
        let sheet = "GET oemWarrantyInformationOnboarding: get
            intune-devices-oemwarrantyinformationonboarding-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/oemWarrantyInformationOnboarding/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}` — Update oemWarrantyInformationOnboarding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OemWarrantyInformationOnboarding,
    ) -> Call<models::OemWarrantyInformationOnboarding> {
        let sheet = "PATCH oemWarrantyInformationOnboarding: update
            intune-devices-oemwarrantyinformationonboarding-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/oemWarrantyInformationOnboarding/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.officeClientConfiguration`, such as `/officeConfiguration/clientConfigurations/{id}`.
    OfficeClientConfiguration = models::OfficeClientConfiguration
}

impl OfficeClientConfiguration {
    /// `POST /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::office_client_configuration::AssignRequest,
    ) -> Call<Vec<models::OfficeClientConfigurationAssignment>> {
        let sheet = "POST officeClientConfiguration: assign
            intune-cirrus-officeclientconfiguration-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /officeConfiguration/clientConfigurations/{key}` — Delete windowsOfficeClientConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-delete?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsOfficeClientConfiguration: delete
            intune-cirrus-windowsofficeclientconfiguration-delete, intune-cirrus-windowsofficeclientsecurityconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /officeConfiguration/clientConfigurations/{key}` — Get officeClientConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OfficeClientConfiguration> {
        let sheet = "GET officeClientConfiguration: get
            intune-cirrus-officeclientconfiguration-get, intune-cirrus-windowsofficeclientconfiguration-get, intune-cirrus-windowsofficeclientsecurityconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /officeConfiguration/clientConfigurations/{key}` — Update windowsOfficeClientConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::OfficeClientConfiguration>,
    ) -> Call<models::OfficeClientConfiguration> {
        let sheet = "PATCH windowsOfficeClientConfiguration: update
            intune-cirrus-windowsofficeclientconfiguration-update, intune-cirrus-windowsofficeclientsecurityconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::OfficeClientConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::OfficeClientConfigurationAssignments {
        super::OfficeClientConfigurationAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.officeClientConfigurationAssignment`, such as `/officeConfiguration/clientConfigurations/{id}/assignments/{id}`.
    OfficeClientConfigurationAssignment = models::OfficeClientConfigurationAssignment
}

impl OfficeClientConfigurationAssignment {
    /// `DELETE /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}` — Delete officeClientConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE officeClientConfigurationAssignment: delete
            intune-cirrus-officeclientconfigurationassignment-delete: | |
            /officeConfiguration/clientConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}` — Get officeClientConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    pub fn get(&self) -> Get<models::OfficeClientConfigurationAssignment> {
        let sheet = "GET officeClientConfigurationAssignment: get
            intune-cirrus-officeclientconfigurationassignment-get: | |
            /officeConfiguration/clientConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}` — Update officeClientConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    pub fn update(
        &self,
        body: models::OfficeClientConfigurationAssignment,
    ) -> Call<models::OfficeClientConfigurationAssignment> {
        let sheet = "PATCH officeClientConfigurationAssignment: update
            intune-cirrus-officeclientconfigurationassignment-update: | |
            /officeConfiguration/clientConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.officeClientConfigurationAssignment`, such as `/officeConfiguration/clientConfigurations/{id}/assignments`.
    OfficeClientConfigurationAssignments[models::OfficeClientConfigurationAssignment]
}

impl OfficeClientConfigurationAssignments {
    /// `POST /officeConfiguration/clientConfigurations/{key}/assignments` — Create officeClientConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-create?view=graph-rest-beta)
    /// Status: 200, 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OfficeClientConfigurationAssignment,
    ) -> Call<models::OfficeClientConfigurationAssignment> {
        let sheet = "POST officeClientConfigurationAssignment: create
            intune-cirrus-officeclientconfigurationassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments` — List officeClientConfigurationAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-list?view=graph-rest-beta)
    /// Status: 200.
    pub fn list(&self) -> List<models::OfficeClientConfigurationAssignment> {
        let sheet = "GET officeClientConfigurationAssignment: list
            intune-cirrus-officeclientconfigurationassignment-list: | |
            /officeConfiguration/clientConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.officeConfiguration`, such as `/officeConfiguration`.
    OfficeConfiguration = models::OfficeConfiguration
}

impl OfficeConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OfficeConfiguration> {
        self.0.get("GET officeConfiguration: get")
    }

    /// `…/clientConfigurations`
    pub fn client_configurations(&self) -> super::OfficeConfigurationClientConfigurations {
        super::OfficeConfigurationClientConfigurations(self.0.name("clientConfigurations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.officeClientConfiguration`, such as `/officeConfiguration/clientConfigurations`.
    OfficeConfigurationClientConfigurations[models::OfficeClientConfiguration]
}

impl OfficeConfigurationClientConfigurations {
    /// `POST /officeConfiguration/clientConfigurations` — Create windowsOfficeClientConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::OfficeClientConfiguration>,
    ) -> Call<models::OfficeClientConfiguration> {
        let sheet = "POST windowsOfficeClientConfiguration: create
            intune-cirrus-windowsofficeclientconfiguration-create, intune-cirrus-windowsofficeclientsecurityconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations";
        self.0.call(sheet).json(Into::<models::OfficeClientConfiguration>::into(body))
    }

    /// `GET /officeConfiguration/clientConfigurations` — List officeClientConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::OfficeClientConfiguration> {
        let sheet = "GET officeClientConfiguration: list
            intune-cirrus-officeclientconfiguration-list, intune-cirrus-windowsofficeclientconfiguration-list, intune-cirrus-windowsofficeclientsecurityconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations";
        self.0.list(sheet)
    }

    /// `POST /officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities` — updatePriorities action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-updatepriorities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update_priorities(&self, body: requests::office_client_configuration::UpdatePrioritiesRequest) -> Call<()> {
        let sheet = "POST officeClientConfiguration: update_priorities
            intune-cirrus-officeclientconfiguration-updatepriorities: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities";
        self.0.name("microsoft.management.services.api.updatePriorities").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremEncryptedPayload`, such as `/onPremEncryptedPayloads/{id}`.
    OnPremEncryptedPayload = models::OnPremEncryptedPayload
}

impl OnPremEncryptedPayload {
    /// `DELETE /onPremEncryptedPayloads/{onPremEncryptedPayloadsId}` — Delete onpremencryptedpayload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE onPremEncryptedPayload: delete
            intune-raimportcerts-onpremencryptedpayload-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /onPremEncryptedPayloads/{id}";
        self.0.call(sheet)
    }

    /// `GET /onPremEncryptedPayloads/{onPremEncryptedPayloadsId}` — Get onPremEncryptedPayload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremEncryptedPayload> {
        let sheet = "GET onPremEncryptedPayload: get
            intune-raimportcerts-onpremencryptedpayload-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /onPremEncryptedPayloads/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /onPremEncryptedPayloads/{onPremEncryptedPayloadsId}` — Update onPremEncryptedPayload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::OnPremEncryptedPayload) -> Call<models::OnPremEncryptedPayload> {
        let sheet = "PATCH onPremEncryptedPayload: update
            intune-raimportcerts-onpremencryptedpayload-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /onPremEncryptedPayloads/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremEncryptedPayload`, such as `/onPremEncryptedPayloads`.
    OnPremEncryptedPayloads[models::OnPremEncryptedPayload]
}

impl OnPremEncryptedPayloads {
    /// `POST /onPremEncryptedPayloads` — Create onPremEncryptedPayload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::OnPremEncryptedPayload) -> Call<models::OnPremEncryptedPayload> {
        let sheet = "POST onPremEncryptedPayload: create
            intune-raimportcerts-onpremencryptedpayload-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /onPremEncryptedPayloads";
        self.0.call(sheet).json(body)
    }

    /// `GET /onPremEncryptedPayloads` — List onPremEncryptedPayloads
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremEncryptedPayload> {
        let sheet = "GET onPremEncryptedPayload: list
            intune-raimportcerts-onpremencryptedpayload-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /onPremEncryptedPayloads";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesConditionalAccessSettings`, such as `/deviceManagement/conditionalAccessSettings`.
    OnPremisesConditionalAccessSettings: super::Entity = models::OnPremisesConditionalAccessSettings
}

impl OnPremisesConditionalAccessSettings {
    /// `GET /deviceManagement/conditionalAccessSettings` — Get onPremisesConditionalAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OnPremisesConditionalAccessSettings> {
        let sheet = "GET onPremisesConditionalAccessSettings: get
            intune-onboarding-onpremisesconditionalaccesssettings-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/conditionalAccessSettings
            /deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/conditionalAccessSettings` — Update onPremisesConditionalAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OnPremisesConditionalAccessSettings,
    ) -> Call<models::OnPremisesConditionalAccessSettings> {
        let sheet = "PATCH onPremisesConditionalAccessSettings: update
            intune-onboarding-onpremisesconditionalaccesssettings-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/conditionalAccessSettings
            /deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.operationApprovalPolicy`, such as `/deviceManagement/operationApprovalPolicies/{id}`.
    OperationApprovalPolicy: super::Entity = models::OperationApprovalPolicy
}

impl OperationApprovalPolicy {
    /// `DELETE /deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}` — Delete operationapprovalpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE operationApprovalPolicy: delete
            intune-rbac-operationapprovalpolicy-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}` — Get operationApprovalPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OperationApprovalPolicy> {
        let sheet = "GET operationApprovalPolicy: get
            intune-rbac-operationapprovalpolicy-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/operationApprovalPolicies/{operationApprovalPolicyId}` — Update operationapprovalpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalpolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::OperationApprovalPolicy) -> Call<models::OperationApprovalPolicy> {
        let sheet = "PATCH operationApprovalPolicy: update
            intune-rbac-operationapprovalpolicy-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalPolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.operationApprovalRequest`, such as `/deviceManagement/operationApprovalRequests/{id}`.
    OperationApprovalRequest: super::Entity = models::OperationApprovalRequest
}

impl OperationApprovalRequest {
    /// `POST /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/approve` — Approve action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`.
    pub fn approve(&self, body: requests::operation_approval_request::ApproveRequest) -> Call<String> {
        let sheet = "POST operationApprovalRequest: approve
            intune-rbac-operationapprovalrequest-approve: DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All
            /deviceManagement/operationApprovalRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/cancelApproval` — cancelApproval action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelapproval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`.
    pub fn cancel_approval(&self, body: requests::operation_approval_request::CancelApprovalRequest) -> Call<String> {
        let sheet = "POST operationApprovalRequest: cancel_approval
            intune-rbac-operationapprovalrequest-cancelapproval: DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All
            /deviceManagement/operationApprovalRequests/{id}/cancelApproval";
        self.0.name("cancelApproval").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}` — Delete operationApprovalRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE operationApprovalRequest: delete
            intune-rbac-operationapprovalrequest-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}` — Get operationApprovalRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OperationApprovalRequest> {
        let sheet = "GET operationApprovalRequest: get
            intune-rbac-operationapprovalrequest-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}/reject` — Reject action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-reject?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementRBAC.Read.All`.
    pub fn reject(&self, body: requests::operation_approval_request::RejectRequest) -> Call<String> {
        let sheet = "POST operationApprovalRequest: reject
            intune-rbac-operationapprovalrequest-reject: DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementRBAC.Read.All
            /deviceManagement/operationApprovalRequests/{id}/reject";
        self.0.name("reject").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/operationApprovalRequests/{operationApprovalRequestId}` — Update operationApprovalRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(&self, body: models::OperationApprovalRequest) -> Call<models::OperationApprovalRequest> {
        let sheet = "PATCH operationApprovalRequest: update
            intune-rbac-operationapprovalrequest-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/operationApprovalRequests/{id}";
        self.0.call(sheet).json(body)
    }
}
