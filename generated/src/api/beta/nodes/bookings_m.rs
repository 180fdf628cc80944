// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxExclusionUnit`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnits/{id}`.
    MailboxExclusionUnit: super::Entity = models::MailboxExclusionUnit
}

impl MailboxExclusionUnit {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/{mailboxExclusionUnit-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxexclusionunit-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MailboxExclusionUnit> {
        let sheet = "GET mailboxExclusionUnit: get
            mailboxexclusionunit-get: | |
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnits/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxExclusionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnitsBulkAdditionJobs/{id}`.
    MailboxExclusionUnitsBulkAdditionJob: super::Entity = models::MailboxExclusionUnitsBulkAdditionJob
}

impl MailboxExclusionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxexclusionunitsbulkadditionjob-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxExclusionUnitsBulkAdditionJob> {
        let sheet = "GET mailboxExclusionUnitsBulkAdditionJob: get
            mailboxexclusionunitsbulkadditionjob-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxProtectionRule`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}`.
    MailboxProtectionRule: super::Entity = models::MailboxProtectionRule
}

impl MailboxProtectionRule {
    /// `DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxProtectionRule: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionrulebase-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxProtectionRule> {
        let sheet = "GET protectionRuleBase: get
            protectionrulebase-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::MailboxProtectionRule) -> Call<models::MailboxProtectionRule> {
        let sheet = "PATCH mailboxProtectionRule: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxProtectionUnit`, such as `/solutions/backupRestore/mailboxProtectionUnits/{id}`.
    MailboxProtectionUnit: super::ProtectionUnitBase = models::MailboxProtectionUnit
}

impl MailboxProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.mailboxProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get-protectionunits-mailboxprotectionunit?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MailboxProtectionUnit> {
        let sheet = "GET protectionunits: get
            protectionunitbase-get-protectionunits-mailboxprotectionunit: | |
            /solutions/backupRestore/protectionUnits/{id}/microsoft.graph.mailboxProtectionUnit";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::MailboxProtectionUnit) -> Call<models::MailboxProtectionUnit> {
        let sheet = "PATCH mailboxProtectionUnit: update
            : BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/mailboxProtectionUnits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs/{id}`.
    MailboxProtectionUnitsBulkAdditionJob: super::Entity = models::MailboxProtectionUnitsBulkAdditionJob
}

impl MailboxProtectionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxprotectionunitsbulkadditionjobs-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxProtectionUnitsBulkAdditionJob> {
        let sheet = "GET mailboxprotectionunitsbulkadditionjobs: get
            mailboxprotectionunitsbulkadditionjobs-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests/{id}`.
    MailboxRestoreArtifactsBulkAdditionRequest: super::Entity = models::MailboxRestoreArtifactsBulkAdditionRequest
}

impl MailboxRestoreArtifactsBulkAdditionRequest {
    /// `DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxrestoreartifactsbulkadditionrequest-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxRestoreArtifactsBulkAdditionRequest: delete
            mailboxrestoreartifactsbulkadditionrequest-delete: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxrestoreartifactsbulkadditionrequest-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET mailboxRestoreArtifactsBulkAdditionRequest: get
            mailboxrestoreartifactsbulkadditionrequest-get: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.migrationsRoot`, such as `/solutions/migrations`.
    MigrationsRoot: super::Entity = models::MigrationsRoot
}

impl MigrationsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MigrationsRoot> {
        self.0.get("GET migrationsRoot: get")
    }

    /// `…/crossTenantMigrationJobs`
    pub fn cross_tenant_migration_jobs(&self) -> super::MigrationsRootCrossTenantMigrationJobs {
        super::MigrationsRootCrossTenantMigrationJobs(self.0.name("crossTenantMigrationJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.crossTenantMigrationJob`, such as `/solutions/migrations/crossTenantMigrationJobs`.
    MigrationsRootCrossTenantMigrationJobs[models::CrossTenantMigrationJob]
}

impl MigrationsRootCrossTenantMigrationJobs {
    /// `POST /solutions/migrations/crossTenantMigrationJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/migrationsroot-post-crosstenantmigrationjobs?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::CrossTenantMigrationJob) -> Call<models::CrossTenantMigrationJob> {
        let sheet = "POST migrationsRoot: create
            migrationsroot-post-crosstenantmigrationjobs: | |
            /solutions/migrations/crossTenantMigrationJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/migrations/crossTenantMigrationJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/migrationsroot-list-crosstenantmigrationjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CrossTenantMigrationJob> {
        let sheet = "GET migrationsRoot: list
            migrationsroot-list-crosstenantmigrationjobs: | |
            /solutions/migrations/crossTenantMigrationJobs";
        self.0.list(sheet)
    }

    /// `…(displayName='{displayName}')`
    pub fn by_display_name(&self, display_name: &str) -> super::CrossTenantMigrationJob {
        super::CrossTenantMigrationJob(self.0.alternate_key(&[("displayName", Argument::quoted(display_name))], true))
    }
}
