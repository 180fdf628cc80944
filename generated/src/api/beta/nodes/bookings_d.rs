// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.driveExclusionUnit`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnits/{id}`.
    DriveExclusionUnit: super::Entity = models::DriveExclusionUnit
}

impl DriveExclusionUnit {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits/{driveExclusionUnit-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveexclusionunit-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::DriveExclusionUnit> {
        let sheet = "GET driveExclusionUnit: get
            driveexclusionunit-get: | |
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnits/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnitsBulkAdditionJobs/{id}`.
    DriveExclusionUnitsBulkAdditionJob: super::Entity = models::DriveExclusionUnitsBulkAdditionJob
}

impl DriveExclusionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveexclusionunitsbulkadditionjob-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DriveExclusionUnitsBulkAdditionJob> {
        let sheet = "GET driveExclusionUnitsBulkAdditionJob: get
            driveexclusionunitsbulkadditionjob-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveProtectionRule`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}`.
    DriveProtectionRule: super::Entity = models::DriveProtectionRule
}

impl DriveProtectionRule {
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveProtectionRule: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveprotectionrule-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DriveProtectionRule> {
        let sheet = "GET driveProtectionRule: get
            driveprotectionrule-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::DriveProtectionRule) -> Call<models::DriveProtectionRule> {
        let sheet = "PATCH driveProtectionRule: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveProtectionUnit`, such as `/solutions/backupRestore/driveProtectionUnits/{id}`.
    DriveProtectionUnit: super::ProtectionUnitBase = models::DriveProtectionUnit
}

impl DriveProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.driveProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get-protectionunits-driveprotectionunit?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::DriveProtectionUnit> {
        let sheet = "GET protectionunits: get
            protectionunitbase-get-protectionunits-driveprotectionunit: | |
            /solutions/backupRestore/protectionUnits/{id}/microsoft.graph.driveProtectionUnit";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::DriveProtectionUnit) -> Call<models::DriveProtectionUnit> {
        let sheet = "PATCH driveProtectionUnit: update
            : BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/driveProtectionUnits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs/{id}`.
    DriveProtectionUnitsBulkAdditionJob: super::Entity = models::DriveProtectionUnitsBulkAdditionJob
}

impl DriveProtectionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveprotectionunitsbulkadditionjobs-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DriveProtectionUnitsBulkAdditionJob> {
        let sheet = "GET driveprotectionunitsbulkadditionjobs: get
            driveprotectionunitsbulkadditionjobs-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests/{id}`.
    DriveRestoreArtifactsBulkAdditionRequest: super::Entity = models::DriveRestoreArtifactsBulkAdditionRequest
}

impl DriveRestoreArtifactsBulkAdditionRequest {
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driverestoreartifactsbulkadditionrequest-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveRestoreArtifactsBulkAdditionRequest: delete
            driverestoreartifactsbulkadditionrequest-delete: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driverestoreartifactsbulkadditionrequest-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::DriveRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET driveRestoreArtifactsBulkAdditionRequest: get
            driverestoreartifactsbulkadditionrequest-get: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.get(sheet)
    }
}
