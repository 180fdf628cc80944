// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingCanada`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingcanada?view=graph-rest-1.0)
    MediaContentRatingCanada = "microsoft.graph.mediaContentRatingCanada"
}

impl MediaContentRatingCanada {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingCanadaMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove14, agesAbove18, restricted.
    pub fn movie_rating(&self) -> Option<super::RatingCanadaMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingCanadaMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingCanadaTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, children, childrenAbove8, general, parentalGuidance, agesAbove14, agesAbove18.
    pub fn tv_rating(&self) -> Option<super::RatingCanadaTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingCanadaTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}
