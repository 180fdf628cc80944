// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Get};

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
