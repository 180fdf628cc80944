// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.bitlocker`, such as `/informationProtection/bitlocker`.
    Bitlocker: super::Entity = models::Bitlocker
}

impl Bitlocker {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Bitlocker> {
        self.0.get("GET bitlocker: get")
    }

    /// `…/recoveryKeys`
    pub fn recovery_keys(&self) -> super::BitlockerRecoveryKeys {
        super::BitlockerRecoveryKeys(self.0.name("recoveryKeys"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bitlockerRecoveryKey`, such as `/informationProtection/bitlocker/recoveryKeys/{id}`.
    BitlockerRecoveryKey: super::Entity = models::BitlockerRecoveryKey
}

impl BitlockerRecoveryKey {
    /// `GET /informationProtection/bitlocker/recoveryKeys/{bitlockeryRecoveryKeyId}` — Get bitlockerRecoveryKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bitlockerrecoverykey-get?view=graph-rest-1.0)
    /// Required: `User-Agent`. Status: 200.
    /// Permissions, least privileged first: work or school account: `BitlockerKey.ReadBasic.All`, `BitlockerKey.Read.All`; application: `BitlockerKey.ReadBasic.All`, `BitlockerKey.Read.All`.
    pub fn get(&self) -> Get<models::BitlockerRecoveryKey> {
        let sheet = "GET bitlockerRecoveryKey: get
            bitlockerrecoverykey-get: BitlockerKey.ReadBasic.All BitlockerKey.Read.All | | BitlockerKey.ReadBasic.All BitlockerKey.Read.All
            /informationProtection/bitlocker/recoveryKeys/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bitlockerRecoveryKey`, such as `/informationProtection/bitlocker/recoveryKeys`.
    BitlockerRecoveryKeys[models::BitlockerRecoveryKey]
}

impl BitlockerRecoveryKeys {
    /// `GET /informationProtection/bitlocker/recoveryKeys` — List recoveryKeys
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bitlocker-list-recoverykeys?view=graph-rest-1.0)
    /// Required: `User-Agent`. Status: 200.
    /// Permissions, least privileged first: work or school account: `BitlockerKey.ReadBasic.All`, `BitlockerKey.Read.All`; application: `BitlockerKey.ReadBasic.All`, `BitlockerKey.Read.All`.
    pub fn list(&self) -> List<models::BitlockerRecoveryKey> {
        let sheet = "GET bitlocker: list
            bitlocker-list-recoverykeys: BitlockerKey.ReadBasic.All BitlockerKey.Read.All | | BitlockerKey.ReadBasic.All BitlockerKey.Read.All
            /informationProtection/bitlocker/recoveryKeys";
        self.0.list(sheet)
    }
}
