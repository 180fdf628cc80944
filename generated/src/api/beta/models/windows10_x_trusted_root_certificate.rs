// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xtrustedrootcertificate?view=graph-rest-beta)
    Windows10XTrustedRootCertificate: super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XTrustedRootCertificate"
}

impl Windows10XTrustedRootCertificate {
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const TRUSTED_ROOT_CERTIFICATE: Property<Self> = Property::new(
        "trustedRootCertificate",
    );
    pub const CERT_FILE_NAME: Property<Self> = Property::new("certFileName");
    pub const DESTINATION_STORE: Property<Self> = Property::new("destinationStore");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_creation_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("creationDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<
            Nullable<Vec<super::DeviceManagementResourceAccessProfileAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `trustedRootCertificate`: `Edm.Binary`
    pub fn trusted_root_certificate(&self) -> Parsed<Bytes> {
        self.0.binary("trustedRootCertificate")
    }

    pub fn with_trusted_root_certificate(
        self,
        value: impl Into<Nullable<Bytes>>,
    ) -> Self {
        Self(self.0.with("trustedRootCertificate", value))
    }

    /// `certFileName`: `Edm.String`
    pub fn cert_file_name(&self) -> Option<&str> {
        self.0.str("certFileName")
    }

    pub fn with_cert_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certFileName", value))
    }

    /// `destinationStore`: `microsoft.graph.certificateDestinationStore`
    ///
    /// Possible values are: computerCertStoreRoot, computerCertStoreIntermediate, userCertStoreIntermediate.
    pub fn destination_store(&self) -> Option<super::CertificateDestinationStore> {
        self.0.enumeration("destinationStore")
    }

    pub fn with_destination_store(
        self,
        value: impl Into<Nullable<super::CertificateDestinationStore>>,
    ) -> Self {
        Self(self.0.with("destinationStore", value))
    }
}
