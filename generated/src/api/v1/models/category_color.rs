// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.categoryColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CategoryColor = "microsoft.graph.categoryColor" {
        /// `none`
        None = "none",
        /// `preset0`
        Preset0 = "preset0",
        /// `preset1`
        Preset1 = "preset1",
        /// `preset2`
        Preset2 = "preset2",
        /// `preset3`
        Preset3 = "preset3",
        /// `preset4`
        Preset4 = "preset4",
        /// `preset5`
        Preset5 = "preset5",
        /// `preset6`
        Preset6 = "preset6",
        /// `preset7`
        Preset7 = "preset7",
        /// `preset8`
        Preset8 = "preset8",
        /// `preset9`
        Preset9 = "preset9",
        /// `preset10`
        Preset10 = "preset10",
        /// `preset11`
        Preset11 = "preset11",
        /// `preset12`
        Preset12 = "preset12",
        /// `preset13`
        Preset13 = "preset13",
        /// `preset14`
        Preset14 = "preset14",
        /// `preset15`
        Preset15 = "preset15",
        /// `preset16`
        Preset16 = "preset16",
        /// `preset17`
        Preset17 = "preset17",
        /// `preset18`
        Preset18 = "preset18",
        /// `preset19`
        Preset19 = "preset19",
        /// `preset20`
        Preset20 = "preset20",
        /// `preset21`
        Preset21 = "preset21",
        /// `preset22`
        Preset22 = "preset22",
        /// `preset23`
        Preset23 = "preset23",
        /// `preset24`
        Preset24 = "preset24",
    }
}
