// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlanConfiguration`, such as `/solutions/businessScenarios/{id}/planner/planConfiguration`.
    PlannerPlanConfiguration: super::Entity = models::PlannerPlanConfiguration
}

impl PlannerPlanConfiguration {
    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplanconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::PlannerPlanConfiguration> {
        let sheet = "GET plannerPlanConfiguration: get
            plannerplanconfiguration-get: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplanconfiguration-update?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn update(&self, body: models::PlannerPlanConfiguration) -> Call<models::PlannerPlanConfiguration> {
        let sheet = "PATCH plannerPlanConfiguration: update
            plannerplanconfiguration-update: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::PlannerPlanConfigurationLocalizations {
        super::PlannerPlanConfigurationLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerPlanConfigurationLocalization`, such as `/solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}`.
    PlannerPlanConfigurationLocalization: super::Entity = models::PlannerPlanConfigurationLocalization
}

impl PlannerPlanConfigurationLocalization {
    /// `DELETE /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE plannerPlanConfigurationLocalization: delete
            : BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::PlannerPlanConfigurationLocalization> {
        let sheet = "GET plannerPlanConfigurationLocalization: get
            : BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn update(
        &self,
        body: models::PlannerPlanConfigurationLocalization,
    ) -> Call<models::PlannerPlanConfigurationLocalization> {
        let sheet = "PATCH plannerPlanConfigurationLocalization: update
            : BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.plannerPlanConfigurationLocalization`, such as `/solutions/businessScenarios/{id}/planner/planConfiguration/localizations`.
    PlannerPlanConfigurationLocalizations[models::PlannerPlanConfigurationLocalization]
}

impl PlannerPlanConfigurationLocalizations {
    /// `POST /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations`
    ///
    /// Source: metadata.
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn create(
        &self,
        body: models::PlannerPlanConfigurationLocalization,
    ) -> Call<models::PlannerPlanConfigurationLocalization> {
        let sheet = "POST plannerPlanConfiguration: create
            : BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannerplanconfiguration-list-localizations?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn list(&self) -> List<models::PlannerPlanConfigurationLocalization> {
        let sheet = "GET plannerPlanConfiguration: list
            plannerplanconfiguration-list-localizations: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/planConfiguration/localizations
            /solutions/businessScenarios(uniqueName='{uniqueName}')/planner/planConfiguration/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.plannerTaskConfiguration`, such as `/solutions/businessScenarios/{id}/planner/taskConfiguration`.
    PlannerTaskConfiguration: super::Entity = models::PlannerTaskConfiguration
}

impl PlannerTaskConfiguration {
    /// `GET /solutions/businessScenarios/{businessScenario-id}/planner/taskConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::PlannerTaskConfiguration> {
        let sheet = "GET plannerTaskConfiguration: get
            plannertaskconfiguration-get: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/taskConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}/planner/taskConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/plannertaskconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    pub fn update(&self, body: models::PlannerTaskConfiguration) -> Call<models::PlannerTaskConfiguration> {
        let sheet = "PATCH plannerTaskConfiguration: update
            plannertaskconfiguration-update: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}/planner/taskConfiguration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.protectionPolicyBase`, such as `/solutions/backupRestore/protectionPolicies/{id}`.
    ProtectionPolicyBase: super::Entity = models::ProtectionPolicyBase
}

impl ProtectionPolicyBase {
    /// `POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionpolicybase-activate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn activate(&self) -> Call<models::ProtectionPolicyBase> {
        let sheet = "POST protectionPolicyBase: activate
            protectionpolicybase-activate: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/deactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionpolicybase-deactivate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn deactivate(&self) -> Call<models::ProtectionPolicyBase> {
        let sheet = "POST protectionPolicyBase: deactivate
            protectionpolicybase-deactivate: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}/deactivate";
        self.0.name("deactivate").call(sheet)
    }

    /// `DELETE /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionpolicybase-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE protectionPolicyBase: delete
            protectionpolicybase-delete: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProtectionPolicyBase> {
        let sheet = "GET protectionPolicyBase: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.protectionUnitBase`, such as `/solutions/backupRestore/protectionUnits/{id}`.
    ProtectionUnitBase: super::Entity = models::ProtectionUnitBase
}

impl ProtectionUnitBase {
    /// `POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/cancelOffboard`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn cancel_offboard(&self) -> Call<models::ProtectionUnitBase> {
        let sheet = "POST protectionUnitBase: cancel_offboard
            protectionunitbase-canceloffboard: BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/protectionUnits/{id}/cancelOffboard";
        self.0.name("cancelOffboard").call(sheet)
    }

    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProtectionUnitBase> {
        let sheet = "GET protectionUnitBase: get
            protectionunitbase-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionUnits/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/offboard`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn offboard(&self) -> Call<models::ProtectionUnitBase> {
        let sheet = "POST protectionUnitBase: offboard
            protectionunitbase-offboard: BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/protectionUnits/{id}/offboard";
        self.0.name("offboard").call(sheet)
    }

    /// `…/microsoft.graph.driveProtectionUnit`
    pub fn as_drive_protection_unit(&self) -> super::DriveProtectionUnit {
        super::DriveProtectionUnit(self.0.name("microsoft.graph.driveProtectionUnit"))
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`
    pub fn as_mailbox_protection_unit(&self) -> super::MailboxProtectionUnit {
        super::MailboxProtectionUnit(self.0.name("microsoft.graph.mailboxProtectionUnit"))
    }

    /// `…/microsoft.graph.siteProtectionUnit`
    pub fn as_site_protection_unit(&self) -> super::SiteProtectionUnit {
        super::SiteProtectionUnit(self.0.name("microsoft.graph.siteProtectionUnit"))
    }
}
