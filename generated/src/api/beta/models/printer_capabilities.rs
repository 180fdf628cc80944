// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printerCapabilities`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrinterCapabilities = "microsoft.graph.printerCapabilities"
}

impl PrinterCapabilities {
    /// `contentTypes` in queries.
    pub const CONTENT_TYPES: Property<Self> = Property::new("contentTypes");
    /// `isColorPrintingSupported` in queries.
    pub const IS_COLOR_PRINTING_SUPPORTED: Property<Self> = Property::new("isColorPrintingSupported");
    /// `feedOrientations` in queries.
    pub const FEED_ORIENTATIONS: Property<Self> = Property::new("feedOrientations");
    /// `isPageRangeSupported` in queries.
    pub const IS_PAGE_RANGE_SUPPORTED: Property<Self> = Property::new("isPageRangeSupported");
    /// `qualities` in queries.
    pub const QUALITIES: Property<Self> = Property::new("qualities");
    /// `dpis` in queries.
    pub const DPIS: Property<Self> = Property::new("dpis");
    /// `duplexModes` in queries.
    pub const DUPLEX_MODES: Property<Self> = Property::new("duplexModes");
    /// `queueBufferSizeInBytes` in queries.
    pub const QUEUE_BUFFER_SIZE_IN_BYTES: Property<Self> = Property::new("queueBufferSizeInBytes");
    /// `copiesPerJob` in queries.
    pub const COPIES_PER_JOB: Property<Self> = Property::new("copiesPerJob");
    /// `finishings` in queries.
    pub const FINISHINGS: Property<Self> = Property::new("finishings");
    /// `mediaColors` in queries.
    pub const MEDIA_COLORS: Property<Self> = Property::new("mediaColors");
    /// `mediaTypes` in queries.
    pub const MEDIA_TYPES: Property<Self> = Property::new("mediaTypes");
    /// `mediaSizes` in queries.
    pub const MEDIA_SIZES: Property<Self> = Property::new("mediaSizes");
    /// `pagesPerSheet` in queries.
    pub const PAGES_PER_SHEET: Property<Self> = Property::new("pagesPerSheet");
    /// `orientations` in queries.
    pub const ORIENTATIONS: Property<Self> = Property::new("orientations");
    /// `inputBins` in queries.
    pub const INPUT_BINS: Property<Self> = Property::new("inputBins");
    /// `outputBins` in queries.
    pub const OUTPUT_BINS: Property<Self> = Property::new("outputBins");
    /// `supportsFitPdfToPage` in queries.
    pub const SUPPORTS_FIT_PDF_TO_PAGE: Property<Self> = Property::new("supportsFitPdfToPage");
    /// `multipageLayouts` in queries.
    pub const MULTIPAGE_LAYOUTS: Property<Self> = Property::new("multipageLayouts");
    /// `colorModes` in queries.
    pub const COLOR_MODES: Property<Self> = Property::new("colorModes");
    /// `topMargins` in queries.
    pub const TOP_MARGINS: Property<Self> = Property::new("topMargins");
    /// `bottomMargins` in queries.
    pub const BOTTOM_MARGINS: Property<Self> = Property::new("bottomMargins");
    /// `rightMargins` in queries.
    pub const RIGHT_MARGINS: Property<Self> = Property::new("rightMargins");
    /// `leftMargins` in queries.
    pub const LEFT_MARGINS: Property<Self> = Property::new("leftMargins");
    /// `collation` in queries.
    pub const COLLATION: Property<Self> = Property::new("collation");
    /// `scalings` in queries.
    pub const SCALINGS: Property<Self> = Property::new("scalings");

    /// `contentTypes`: `Collection(Edm.String)`
    pub fn content_types(&self) -> Option<Vec<&str>> {
        self.0.strs("contentTypes")
    }

    /// Sets `contentTypes`.
    pub fn with_content_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("contentTypes", value))
    }

    /// `isColorPrintingSupported`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_color_printing_supported(&self) -> Option<bool> {
        self.0.bool("isColorPrintingSupported")
    }

    /// `feedOrientations`: `Collection(microsoft.graph.printerFeedOrientation)`
    pub fn feed_orientations(&self) -> Option<Vec<super::PrinterFeedOrientation>> {
        self.0.enumerations("feedOrientations")
    }

    /// Sets `feedOrientations`.
    pub fn with_feed_orientations(self, value: impl Into<Nullable<Vec<super::PrinterFeedOrientation>>>) -> Self {
        Self(self.0.with("feedOrientations", value))
    }

    /// `isPageRangeSupported`: `Edm.Boolean`
    pub fn is_page_range_supported(&self) -> Option<bool> {
        self.0.bool("isPageRangeSupported")
    }

    /// Sets `isPageRangeSupported`.
    pub fn with_is_page_range_supported(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPageRangeSupported", value))
    }

    /// `qualities`: `Collection(microsoft.graph.printQuality)`
    pub fn qualities(&self) -> Option<Vec<super::PrintQuality>> {
        self.0.enumerations("qualities")
    }

    /// Sets `qualities`.
    pub fn with_qualities(self, value: impl Into<Nullable<Vec<super::PrintQuality>>>) -> Self {
        Self(self.0.with("qualities", value))
    }

    /// `dpis`: `Collection(Edm.Int32)`
    pub fn dpis(&self) -> Parsed<Vec<i32>> {
        self.0.values("dpis")
    }

    /// Sets `dpis`.
    pub fn with_dpis(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("dpis", value))
    }

    /// `duplexModes`: `Collection(microsoft.graph.printDuplexMode)`
    pub fn duplex_modes(&self) -> Option<Vec<super::PrintDuplexMode>> {
        self.0.enumerations("duplexModes")
    }

    /// Sets `duplexModes`.
    pub fn with_duplex_modes(self, value: impl Into<Nullable<Vec<super::PrintDuplexMode>>>) -> Self {
        Self(self.0.with("duplexModes", value))
    }

    /// `queueBufferSizeInBytes`: `Edm.Int32`
    pub fn queue_buffer_size_in_bytes(&self) -> Option<i32> {
        self.0.i32("queueBufferSizeInBytes")
    }

    /// Sets `queueBufferSizeInBytes`.
    pub fn with_queue_buffer_size_in_bytes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("queueBufferSizeInBytes", value))
    }

    /// `copiesPerJob`: `microsoft.graph.integerRange`
    pub fn copies_per_job(&self) -> Option<&super::IntegerRange> {
        self.0.model("copiesPerJob")
    }

    /// Sets `copiesPerJob`.
    pub fn with_copies_per_job(self, value: impl Into<Nullable<super::IntegerRange>>) -> Self {
        Self(self.0.with("copiesPerJob", value))
    }

    /// `finishings`: `Collection(microsoft.graph.printFinishing)`
    pub fn finishings(&self) -> Option<Vec<super::PrintFinishing>> {
        self.0.enumerations("finishings")
    }

    /// Sets `finishings`.
    pub fn with_finishings(self, value: impl Into<Nullable<Vec<super::PrintFinishing>>>) -> Self {
        Self(self.0.with("finishings", value))
    }

    /// `mediaColors`: `Collection(Edm.String)`
    pub fn media_colors(&self) -> Option<Vec<&str>> {
        self.0.strs("mediaColors")
    }

    /// Sets `mediaColors`.
    pub fn with_media_colors(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("mediaColors", value))
    }

    /// `mediaTypes`: `Collection(Edm.String)`
    pub fn media_types(&self) -> Option<Vec<&str>> {
        self.0.strs("mediaTypes")
    }

    /// Sets `mediaTypes`.
    pub fn with_media_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("mediaTypes", value))
    }

    /// `mediaSizes`: `Collection(Edm.String)`
    pub fn media_sizes(&self) -> Option<Vec<&str>> {
        self.0.strs("mediaSizes")
    }

    /// Sets `mediaSizes`.
    pub fn with_media_sizes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("mediaSizes", value))
    }

    /// `pagesPerSheet`: `Collection(Edm.Int32)`
    pub fn pages_per_sheet(&self) -> Parsed<Vec<i32>> {
        self.0.values("pagesPerSheet")
    }

    /// Sets `pagesPerSheet`.
    pub fn with_pages_per_sheet(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("pagesPerSheet", value))
    }

    /// `orientations`: `Collection(microsoft.graph.printOrientation)`
    pub fn orientations(&self) -> Option<Vec<super::PrintOrientation>> {
        self.0.enumerations("orientations")
    }

    /// Sets `orientations`.
    pub fn with_orientations(self, value: impl Into<Nullable<Vec<super::PrintOrientation>>>) -> Self {
        Self(self.0.with("orientations", value))
    }

    /// `inputBins`: `Collection(Edm.String)`
    pub fn input_bins(&self) -> Option<Vec<&str>> {
        self.0.strs("inputBins")
    }

    /// Sets `inputBins`.
    pub fn with_input_bins(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("inputBins", value))
    }

    /// `outputBins`: `Collection(Edm.String)`
    pub fn output_bins(&self) -> Option<Vec<&str>> {
        self.0.strs("outputBins")
    }

    /// Sets `outputBins`.
    pub fn with_output_bins(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("outputBins", value))
    }

    /// `supportsFitPdfToPage`: `Edm.Boolean`
    pub fn supports_fit_pdf_to_page(&self) -> Option<bool> {
        self.0.bool("supportsFitPdfToPage")
    }

    /// Sets `supportsFitPdfToPage`.
    pub fn with_supports_fit_pdf_to_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supportsFitPdfToPage", value))
    }

    /// `multipageLayouts`: `Collection(microsoft.graph.printMultipageLayout)`
    pub fn multipage_layouts(&self) -> Option<Vec<super::PrintMultipageLayout>> {
        self.0.enumerations("multipageLayouts")
    }

    /// Sets `multipageLayouts`.
    pub fn with_multipage_layouts(self, value: impl Into<Nullable<Vec<super::PrintMultipageLayout>>>) -> Self {
        Self(self.0.with("multipageLayouts", value))
    }

    /// `colorModes`: `Collection(microsoft.graph.printColorMode)`
    pub fn color_modes(&self) -> Option<Vec<super::PrintColorMode>> {
        self.0.enumerations("colorModes")
    }

    /// Sets `colorModes`.
    pub fn with_color_modes(self, value: impl Into<Nullable<Vec<super::PrintColorMode>>>) -> Self {
        Self(self.0.with("colorModes", value))
    }

    /// `topMargins`: `Collection(Edm.Int32)`
    pub fn top_margins(&self) -> Parsed<Vec<i32>> {
        self.0.values("topMargins")
    }

    /// Sets `topMargins`.
    pub fn with_top_margins(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("topMargins", value))
    }

    /// `bottomMargins`: `Collection(Edm.Int32)`
    pub fn bottom_margins(&self) -> Parsed<Vec<i32>> {
        self.0.values("bottomMargins")
    }

    /// Sets `bottomMargins`.
    pub fn with_bottom_margins(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("bottomMargins", value))
    }

    /// `rightMargins`: `Collection(Edm.Int32)`
    pub fn right_margins(&self) -> Parsed<Vec<i32>> {
        self.0.values("rightMargins")
    }

    /// Sets `rightMargins`.
    pub fn with_right_margins(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("rightMargins", value))
    }

    /// `leftMargins`: `Collection(Edm.Int32)`
    pub fn left_margins(&self) -> Parsed<Vec<i32>> {
        self.0.values("leftMargins")
    }

    /// Sets `leftMargins`.
    pub fn with_left_margins(self, value: impl Into<Nullable<Vec<i32>>>) -> Self {
        Self(self.0.with("leftMargins", value))
    }

    /// `collation`: `Edm.Boolean`
    pub fn collation(&self) -> Option<bool> {
        self.0.bool("collation")
    }

    /// Sets `collation`.
    pub fn with_collation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("collation", value))
    }

    /// `scalings`: `Collection(microsoft.graph.printScaling)`
    pub fn scalings(&self) -> Option<Vec<super::PrintScaling>> {
        self.0.enumerations("scalings")
    }

    /// Sets `scalings`.
    pub fn with_scalings(self, value: impl Into<Nullable<Vec<super::PrintScaling>>>) -> Self {
        Self(self.0.with("scalings", value))
    }
}
