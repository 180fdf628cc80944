// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xtrustedrootcertificate?view=graph-rest-beta)
    Windows10XTrustedRootCertificate: super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XTrustedRootCertificate"
}

impl Windows10XTrustedRootCertificate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `trustedRootCertificate` in queries.
    pub const TRUSTED_ROOT_CERTIFICATE: Property<Self> = Property::new("trustedRootCertificate");
    /// `certFileName` in queries.
    pub const CERT_FILE_NAME: Property<Self> = Property::new("certFileName");
    /// `destinationStore` in queries.
    pub const DESTINATION_STORE: Property<Self> = Property::new("destinationStore");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `creationDateTime`.
    pub fn with_creation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("creationDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementResourceAccessProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `trustedRootCertificate`: `Edm.Binary`
    pub fn trusted_root_certificate(&self) -> Parsed<Bytes> {
        self.0.binary("trustedRootCertificate")
    }

    /// Sets `trustedRootCertificate`.
    pub fn with_trusted_root_certificate(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("trustedRootCertificate", value))
    }

    /// `certFileName`: `Edm.String`
    pub fn cert_file_name(&self) -> Option<&str> {
        self.0.str("certFileName")
    }

    /// Sets `certFileName`.
    pub fn with_cert_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certFileName", value))
    }

    /// `destinationStore`: `microsoft.graph.certificateDestinationStore`
    ///
    /// Possible values are: computerCertStoreRoot, computerCertStoreIntermediate, userCertStoreIntermediate.
    pub fn destination_store(&self) -> Option<super::CertificateDestinationStore> {
        self.0.enumeration("destinationStore")
    }

    /// Sets `destinationStore`.
    pub fn with_destination_store(self, value: impl Into<Nullable<super::CertificateDestinationStore>>) -> Self {
        Self(self.0.with("destinationStore", value))
    }
}
