// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.embeddedSIMActivationCodePool`, such as `/deviceManagement/embeddedSIMActivationCodePools`.
    DeviceManagementEmbeddedSimActivationCodePools[models::EmbeddedSimActivationCodePool]
}

impl DeviceManagementEmbeddedSimActivationCodePools {
    /// `POST /deviceManagement/embeddedSIMActivationCodePools` — Create embeddedsimactivationcodepool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::EmbeddedSimActivationCodePool) -> Call<models::EmbeddedSimActivationCodePool> {
        let sheet = "POST embeddedSIMActivationCodePool: create
            intune-esim-embeddedsimactivationcodepool-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools` — List embeddedsimactivationcodepools
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::EmbeddedSimActivationCodePool> {
        let sheet = "GET embeddedSIMActivationCodePool: list
            intune-esim-embeddedsimactivationcodepool-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExchangeConnector`, such as `/deviceManagement/exchangeConnectors/{id}`.
    DeviceManagementExchangeConnector: super::Entity = models::DeviceManagementExchangeConnector
}

impl DeviceManagementExchangeConnector {
    /// `DELETE /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Delete deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementExchangeConnector: delete
            intune-onboarding-devicemanagementexchangeconnector-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Get deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementExchangeConnector> {
        let sheet = "GET deviceManagementExchangeConnector: get
            intune-onboarding-devicemanagementexchangeconnector-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}/sync` — Sync action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn sync(&self, body: requests::device_management_exchange_connector::SyncRequest) -> Call<()> {
        let sheet = "POST deviceManagementExchangeConnector: sync
            intune-onboarding-devicemanagementexchangeconnector-sync: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}/sync";
        self.0.name("sync").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Update deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let sheet = "PATCH deviceManagementExchangeConnector: update
            intune-onboarding-devicemanagementexchangeconnector-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementExchangeConnector`, such as `/deviceManagement/exchangeConnectors`.
    DeviceManagementExchangeConnectors[models::DeviceManagementExchangeConnector]
}

impl DeviceManagementExchangeConnectors {
    /// `POST /deviceManagement/exchangeConnectors` — Create deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let sheet = "POST deviceManagementExchangeConnector: create
            intune-onboarding-devicemanagementexchangeconnector-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/exchangeConnectors` — List devicemanagementexchangeconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementExchangeConnector> {
        let sheet = "GET deviceManagementExchangeConnector: list
            intune-onboarding-devicemanagementexchangeconnector-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/exchangeConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`, such as `/deviceManagement/exchangeOnPremisesPolicy`.
    DeviceManagementExchangeOnPremisesPolicy: super::Entity = models::DeviceManagementExchangeOnPremisesPolicy
}

impl DeviceManagementExchangeOnPremisesPolicy {
    /// `GET /deviceManagement/exchangeOnPremisesPolicies/{deviceManagementExchangeOnPremisesPolicyId}` — Get deviceManagementExchangeOnPremisesPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeonpremisespolicy-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/exchangeOnPremisesPolicy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementExchangeOnPremisesPolicy> {
        let sheet = "GET deviceManagementExchangeOnPremisesPolicy: get
            intune-onboarding-devicemanagementexchangeonpremisespolicy-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/exchangeOnPremisesPolicies/{id}
            /deviceManagement/exchangeOnPremisesPolicy";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/exchangeOnPremisesPolicies/{deviceManagementExchangeOnPremisesPolicyId}` — Update deviceManagementExchangeOnPremisesPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeonpremisespolicy-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/exchangeOnPremisesPolicy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementExchangeOnPremisesPolicy,
    ) -> Call<models::DeviceManagementExchangeOnPremisesPolicy> {
        let sheet = "PATCH deviceManagementExchangeOnPremisesPolicy: update
            intune-onboarding-devicemanagementexchangeonpremisespolicy-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeOnPremisesPolicies/{id}
            /deviceManagement/exchangeOnPremisesPolicy";
        self.0.call(sheet).json(body)
    }

    /// `…/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> super::OnPremisesConditionalAccessSettings {
        super::OnPremisesConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExportJob`, such as `/deviceManagement/reports/exportJobs/{id}`.
    DeviceManagementExportJob: super::Entity = models::DeviceManagementExportJob
}

impl DeviceManagementExportJob {
    /// `DELETE /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Delete deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementExportJob: delete
            intune-reporting-devicemanagementexportjob-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Get deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementExportJob> {
        let sheet = "GET deviceManagementExportJob: get
            intune-reporting-devicemanagementexportjob-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Update deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "PATCH deviceManagementExportJob: update
            intune-reporting-devicemanagementexportjob-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.call(sheet).json(body)
    }
}
