// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::OffsetDateTime;

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.hashes`](https://learn.microsoft.com/graph/api/resources/hashes?view=graph-rest-1.0)
    Hashes = "microsoft.graph.hashes";
    "sha1Hash" SHA1_HASH, sha1_hash str -> Option<&str>, with_sha1_hash(String), "`sha1Hash`: `Edm.String`, read-only" "Read-only.";
    "sha256Hash" SHA256_HASH, sha256_hash str -> Option<&str>, with_sha256_hash(String), "`sha256Hash`: `Edm.String`, read-only" "Read-only.";
    "crc32Hash" CRC32_HASH, crc32_hash str -> Option<&str>, with_crc32_hash(String), "`crc32Hash`: `Edm.String`, read-only" "Read-only.";
    "quickXorHash" QUICK_XOR_HASH, quick_xor_hash str -> Option<&str>, with_quick_xor_hash(String), "`quickXorHash`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.homeRealmDiscoveryPolicy`](https://learn.microsoft.com/graph/api/resources/homerealmdiscoverypolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    HomeRealmDiscoveryPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.homeRealmDiscoveryPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.httpRequestEndpoint`, metadata, with the accessors of [`CustomExtensionEndpointConfiguration`](super::CustomExtensionEndpointConfiguration)
    HttpRequestEndpoint: super::CustomExtensionEndpointConfiguration = "microsoft.graph.httpRequestEndpoint";
    "targetUrl" TARGET_URL, target_url str -> Option<&str>, with_target_url(String), "`targetUrl`: `Edm.String`, metadata";
}
