// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerEncryptionMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerencryptionmethod?view=graph-rest-1.0)
    BitLockerEncryptionMethod = "microsoft.graph.bitLockerEncryptionMethod" {
        AesCbc128 = "aesCbc128",
        AesCbc256 = "aesCbc256",
        XtsAes128 = "xtsAes128",
        XtsAes256 = "xtsAes256",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerRemovableDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerremovabledrivepolicy?view=graph-rest-1.0)
    BitLockerRemovableDrivePolicy = "microsoft.graph.bitLockerRemovableDrivePolicy";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::BitLockerEncryptionMethod>, with_encryption_method(super::BitLockerEncryptionMethod), "`encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`" "Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.";
    "requireEncryptionForWriteAccess" REQUIRE_ENCRYPTION_FOR_WRITE_ACCESS, require_encryption_for_write_access bool -> Option<bool>, with_require_encryption_for_write_access(bool), "`requireEncryptionForWriteAccess`: `Edm.Boolean`";
    "blockCrossOrganizationWriteAccess" BLOCK_CROSS_ORGANIZATION_WRITE_ACCESS, block_cross_organization_write_access bool -> Option<bool>, with_block_cross_organization_write_access(bool), "`blockCrossOrganizationWriteAccess`: `Edm.Boolean`";
}
