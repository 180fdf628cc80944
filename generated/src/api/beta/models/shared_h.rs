// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, metadata, with the accessors of [`AuthenticationMethodDevice`](super::AuthenticationMethodDevice)
    HardwareOathTokenAuthenticationMethodDevice: super::AuthenticationMethodDevice, super::Entity = "microsoft.graph.hardwareOathTokenAuthenticationMethodDevice";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "hardwareOathDevices" HARDWARE_OATH_DEVICES, with_hardware_oath_devices(Vec<super::HardwareOathTokenAuthenticationMethodDevice>), "`hardwareOathDevices`";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::Identity>, with_assigned_to(super::Identity), "`assignedTo`: `microsoft.graph.identity`, metadata";
    "hashFunction" HASH_FUNCTION, hash_function enumeration -> Option<super::HardwareOathTokenHashFunction>, with_hash_function(super::HardwareOathTokenHashFunction), "`hashFunction`: `microsoft.graph.hardwareOathTokenHashFunction`, metadata";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "secretKey" SECRET_KEY, secret_key str -> Option<&str>, with_secret_key(String), "`secretKey`: `Edm.String`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::HardwareOathTokenStatus>, with_status(super::HardwareOathTokenStatus), "`status`: `microsoft.graph.hardwareOathTokenStatus`, metadata";
    "timeIntervalInSeconds" TIME_INTERVAL_IN_SECONDS, time_interval_in_seconds i32 -> Option<i32>, with_time_interval_in_seconds(i32), "`timeIntervalInSeconds`: `Edm.Int32`, metadata";
    "assignTo" ASSIGN_TO, assign_to model -> Option<&super::User>, with_assign_to(super::User), "`assignTo`: `microsoft.graph.user`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.hardwareOathTokenHashFunction`, metadata
    HardwareOathTokenHashFunction = "microsoft.graph.hardwareOathTokenHashFunction" {
        Hmacsha1 = "hmacsha1",
        Hmacsha256 = "hmacsha256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.hardwareOathTokenStatus`, metadata
    HardwareOathTokenStatus = "microsoft.graph.hardwareOathTokenStatus" {
        Available = "available",
        Assigned = "assigned",
        Activated = "activated",
        FailedActivation = "failedActivation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.hashes`](https://learn.microsoft.com/graph/api/resources/hashes?view=graph-rest-beta)
    Hashes = "microsoft.graph.hashes";
    "sha1Hash" SHA1_HASH, sha1_hash str -> Option<&str>, with_sha1_hash(String), "`sha1Hash`: `Edm.String`, read-only" "Read-only.";
    "sha256Hash" SHA256_HASH, sha256_hash str -> Option<&str>, with_sha256_hash(String), "`sha256Hash`: `Edm.String`, read-only" "Read-only.";
    "crc32Hash" CRC32_HASH, crc32_hash str -> Option<&str>, with_crc32_hash(String), "`crc32Hash`: `Edm.String`, read-only" "Read-only.";
    "quickXorHash" QUICK_XOR_HASH, quick_xor_hash str -> Option<&str>, with_quick_xor_hash(String), "`quickXorHash`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "tasks", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.historyEntityType`, metadata
    HistoryEntityType = "microsoft.graph.historyEntityType" {
        Task = "task",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "tasks", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.historyEventType`, metadata
    HistoryEventType = "microsoft.graph.historyEventType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
        Undeleted = "undeleted",
        Moved = "moved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.homeRealmDiscoveryPolicy`](https://learn.microsoft.com/graph/api/resources/homerealmdiscoverypolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
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
