// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.excludedApps`](https://learn.microsoft.com/graph/api/resources/intune-apps-excludedapps?view=graph-rest-beta)
    ExcludedApps = "microsoft.graph.excludedApps"
}

impl ExcludedApps {
    /// `access` in queries.
    pub const ACCESS: Property<Self> = Property::new("access");
    /// `bing` in queries.
    pub const BING: Property<Self> = Property::new("bing");
    /// `excel` in queries.
    pub const EXCEL: Property<Self> = Property::new("excel");
    /// `groove` in queries.
    pub const GROOVE: Property<Self> = Property::new("groove");
    /// `infoPath` in queries.
    pub const INFO_PATH: Property<Self> = Property::new("infoPath");
    /// `lync` in queries.
    pub const LYNC: Property<Self> = Property::new("lync");
    /// `oneDrive` in queries.
    pub const ONE_DRIVE: Property<Self> = Property::new("oneDrive");
    /// `oneNote` in queries.
    pub const ONE_NOTE: Property<Self> = Property::new("oneNote");
    /// `outlook` in queries.
    pub const OUTLOOK: Property<Self> = Property::new("outlook");
    /// `powerPoint` in queries.
    pub const POWER_POINT: Property<Self> = Property::new("powerPoint");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `sharePointDesigner` in queries.
    pub const SHARE_POINT_DESIGNER: Property<Self> = Property::new("sharePointDesigner");
    /// `teams` in queries.
    pub const TEAMS: Property<Self> = Property::new("teams");
    /// `visio` in queries.
    pub const VISIO: Property<Self> = Property::new("visio");
    /// `word` in queries.
    pub const WORD: Property<Self> = Property::new("word");

    /// `access`: `Edm.Boolean`
    pub fn access(&self) -> Option<bool> {
        self.0.bool("access")
    }

    /// Sets `access`.
    pub fn with_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("access", value))
    }

    /// `bing`: `Edm.Boolean`
    pub fn bing(&self) -> Option<bool> {
        self.0.bool("bing")
    }

    /// Sets `bing`.
    pub fn with_bing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bing", value))
    }

    /// `excel`: `Edm.Boolean`
    pub fn excel(&self) -> Option<bool> {
        self.0.bool("excel")
    }

    /// Sets `excel`.
    pub fn with_excel(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("excel", value))
    }

    /// `groove`: `Edm.Boolean`
    pub fn groove(&self) -> Option<bool> {
        self.0.bool("groove")
    }

    /// Sets `groove`.
    pub fn with_groove(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("groove", value))
    }

    /// `infoPath`: `Edm.Boolean`
    pub fn info_path(&self) -> Option<bool> {
        self.0.bool("infoPath")
    }

    /// Sets `infoPath`.
    pub fn with_info_path(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("infoPath", value))
    }

    /// `lync`: `Edm.Boolean`
    pub fn lync(&self) -> Option<bool> {
        self.0.bool("lync")
    }

    /// Sets `lync`.
    pub fn with_lync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lync", value))
    }

    /// `oneDrive`: `Edm.Boolean`
    pub fn one_drive(&self) -> Option<bool> {
        self.0.bool("oneDrive")
    }

    /// Sets `oneDrive`.
    pub fn with_one_drive(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("oneDrive", value))
    }

    /// `oneNote`: `Edm.Boolean`
    pub fn one_note(&self) -> Option<bool> {
        self.0.bool("oneNote")
    }

    /// Sets `oneNote`.
    pub fn with_one_note(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("oneNote", value))
    }

    /// `outlook`: `Edm.Boolean`
    pub fn outlook(&self) -> Option<bool> {
        self.0.bool("outlook")
    }

    /// Sets `outlook`.
    pub fn with_outlook(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("outlook", value))
    }

    /// `powerPoint`: `Edm.Boolean`
    pub fn power_point(&self) -> Option<bool> {
        self.0.bool("powerPoint")
    }

    /// Sets `powerPoint`.
    pub fn with_power_point(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("powerPoint", value))
    }

    /// `publisher`: `Edm.Boolean`
    pub fn publisher(&self) -> Option<bool> {
        self.0.bool("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `sharePointDesigner`: `Edm.Boolean`
    pub fn share_point_designer(&self) -> Option<bool> {
        self.0.bool("sharePointDesigner")
    }

    /// Sets `sharePointDesigner`.
    pub fn with_share_point_designer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sharePointDesigner", value))
    }

    /// `teams`: `Edm.Boolean`
    pub fn teams(&self) -> Option<bool> {
        self.0.bool("teams")
    }

    /// Sets `teams`.
    pub fn with_teams(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("teams", value))
    }

    /// `visio`: `Edm.Boolean`
    pub fn visio(&self) -> Option<bool> {
        self.0.bool("visio")
    }

    /// Sets `visio`.
    pub fn with_visio(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("visio", value))
    }

    /// `word`: `Edm.Boolean`
    pub fn word(&self) -> Option<bool> {
        self.0.bool("word")
    }

    /// Sets `word`.
    pub fn with_word(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("word", value))
    }
}
