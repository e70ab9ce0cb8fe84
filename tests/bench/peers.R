# Tasks for R, pcaPP and coin; asked by scripts/bench.mjs with lines "task repetitions".
folder <- commandArgs(trailingOnly = TRUE)[1]
has <- function(package) suppressWarnings(suppressMessages(requireNamespace(package, quietly = TRUE)))
read <- function(name) {
  path <- file.path(folder, paste0(name, ".bin"))
  readBin(path, "double", file.size(path) / 8)
}
prepare <- function(task, kind, n) {
  if (task == "pcapp") {
    if (!has("pcaPP")) return(NULL)
    x <- read(paste0(kind, "-x-", n)); y <- read(paste0(kind, "-y-", n))
    return(function() pcaPP::cor.fk(x, y))
  }
  if (task == "cohorts") {
    cx <- read("cuts-x"); cy <- read("cuts-y"); rho <- 0.5
    return(function() for (k in seq_len(n)) {
      a <- rnorm(25); b <- rho * a + sqrt(1 - rho^2) * rnorm(25)
      x <- (a > cx[1]) + 0; y <- (b > cy[1]) + (b > cy[2])
      if (length(unique(x)) > 1 && length(unique(y)) > 1)
        cor.test(x, y, method = "kendall", exact = FALSE)
    })
  }
  if (task == "coin") {
    if (!has("coin")) return(NULL)
    x <- factor(rep(0:1, c(11, 14))); y <- c(rep(0, 7), rep(1, 4), rep(1, 8), rep(2, 6))
    return(function() coin::pvalue(coin::wilcox_test(y ~ x, distribution = "exact")))
  }
}
ready <- list()
input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  asked <- strsplit(line, " ")[[1]]
  name <- asked[1]
  if (is.null(ready[[name]])) {
    part <- strsplit(name, ":")[[1]]
    ready[[name]] <- list(prepare(part[1], part[2], as.integer(part[3])))
  }
  work <- ready[[name]][[1]]
  if (is.null(work)) { cat("missing\n"); flush(stdout()); next }
  started <- Sys.time()
  for (k in seq_len(as.integer(asked[2]))) work()
  cat(as.numeric(difftime(Sys.time(), started, units = "secs")), "\n", sep = "")
  flush(stdout())
}
